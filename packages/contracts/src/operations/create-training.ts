import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { trainingInputSchema, trainingSchema } from '../resources/training.js';

export const createTraining = defineOperation({
  id: 'createTraining',
  method: 'POST',
  path: '/v1/trainings',
  tag: 'Trainings',
  summary: 'Plan a training of officials',
  permission: 'planManage',
  status: 201,
  body: z.strictObject({ training: trainingInputSchema }),
  response: trainingSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
