import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fileSchema } from '../resources/import.js';
import { idSchema } from '../values.js';

export const getTrainingFile = defineOperation({
  id: 'getTrainingFile',
  method: 'GET',
  path: '/v1/trainings/:id/files/:file',
  tag: 'Trainings',
  summary: 'A file of a training',
  permission: 'planManage',
  status: 200,
  params: z.strictObject({ id: idSchema, file: idSchema }),
  response: fileSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
