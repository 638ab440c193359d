import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { confirmationLinkSchema } from '../resources/confirmation-link.js';
import { idSchema } from '../values.js';

export const revokeConfirmationLink = defineOperation({
  id: 'revokeConfirmationLink',
  method: 'DELETE',
  path: '/v1/confirmation-links/:id',
  tag: 'Verification',
  summary: 'Let a link work no more; what was answered on it stays',
  permission: 'contentPublish',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: confirmationLinkSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
