import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fileSchema } from '../resources/import.js';
import { idSchema } from '../values.js';

export const getEvidenceFile = defineOperation({
  id: 'getEvidenceFile',
  method: 'GET',
  path: '/v1/assessments/:id/files/:file',
  tag: 'Assessments',
  summary: 'A file that was kept as evidence',
  permission: 'assessmentRead',
  status: 200,
  params: z.strictObject({ id: idSchema, file: idSchema }),
  response: fileSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
