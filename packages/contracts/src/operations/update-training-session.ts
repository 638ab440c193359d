import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { trainingSessionInputSchema, trainingSessionSchema } from '../resources/training.js';
import { idSchema } from '../values.js';

export const updateTrainingSession = defineOperation({
  id: 'updateTrainingSession',
  method: 'PUT',
  path: '/v1/trainings/:id/sessions/:session',
  tag: 'Trainings',
  summary: 'Correct a session or who came to it',
  permission: 'planManage',
  status: 200,
  params: z.strictObject({ id: idSchema, session: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), session: trainingSessionInputSchema }),
  response: trainingSessionSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
