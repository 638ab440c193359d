import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { trainingSessionSchema } from '../resources/training.js';
import { idSchema, listOf, pageQuery } from '../values.js';

export const listTrainingSessions = defineOperation({
  id: 'listTrainingSessions',
  method: 'GET',
  path: '/v1/trainings/:id/sessions',
  tag: 'Trainings',
  summary: 'The sessions of a training with who came, the last first',
  permission: 'planManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject(pageQuery),
  response: listOf(trainingSessionSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
