import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { trainingSessionInputSchema, trainingSessionSchema } from '../resources/training.js';
import { idSchema } from '../values.js';

export const recordTrainingSession = defineOperation({
  id: 'recordTrainingSession',
  method: 'POST',
  path: '/v1/trainings/:id/sessions',
  tag: 'Trainings',
  summary: 'Say when a session was held, of which module, and who came',
  permission: 'planManage',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ session: trainingSessionInputSchema }),
  response: trainingSessionSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
