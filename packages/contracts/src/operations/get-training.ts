import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { trainingSchema } from '../resources/training.js';
import { idSchema } from '../values.js';

export const getTraining = defineOperation({
  id: 'getTraining',
  method: 'GET',
  path: '/v1/trainings/:id',
  tag: 'Trainings',
  summary: 'A training with its modules and materials',
  permission: 'planManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: trainingSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
