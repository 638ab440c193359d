import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fileSchema } from '../resources/import.js';
import { idSchema } from '../values.js';

export const getActionFile = defineOperation({
  id: 'getActionFile',
  method: 'GET',
  path: '/v1/actions/:id/files/:file',
  tag: 'Action plans',
  summary: 'A file that proves what was seen of an action',
  permission: 'planRead',
  status: 200,
  params: z.strictObject({ id: idSchema, file: idSchema }),
  response: fileSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
