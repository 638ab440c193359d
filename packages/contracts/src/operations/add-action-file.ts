import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { ATTACHMENT_BODY_BYTES, attachmentInputSchema, attachmentSchema } from '../resources/attachment.js';
import { idSchema } from '../values.js';

export const addActionFile = defineOperation({
  id: 'addActionFile',
  method: 'POST',
  path: '/v1/actions/:id/files',
  tag: 'Action plans',
  summary: 'Keep a file that proves what was seen of an action',
  permission: 'monitoringWrite',
  status: 201,
  bodyBytes: ATTACHMENT_BODY_BYTES,
  params: z.strictObject({ id: idSchema }),
  body: attachmentInputSchema,
  response: attachmentSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'tooLarge'],
});
