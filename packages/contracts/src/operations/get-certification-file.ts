import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fileSchema } from '../resources/import.js';
import { idSchema } from '../values.js';

export const getCertificationFile = defineOperation({
  id: 'getCertificationFile',
  method: 'GET',
  path: '/v1/certifications/:id/files/:file',
  tag: 'Certifications',
  summary: 'A file of an application',
  permission: 'planManage',
  status: 200,
  params: z.strictObject({ id: idSchema, file: idSchema }),
  response: fileSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
