import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { sharedCopyDetailSchema } from '../resources/shared-content.js';
import { idSchema } from '../values.js';

export const getSharedCopy = defineOperation({
  id: 'getSharedCopy',
  method: 'GET',
  path: '/v1/shared-content/copies/:id',
  tag: 'Shared content',
  summary: 'An embedded entry beside the owner’s, part by part; named by one’s own entry',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: sharedCopyDetailSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
