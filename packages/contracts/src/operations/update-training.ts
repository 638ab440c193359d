import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { trainingInputSchema, trainingSchema } from '../resources/training.js';
import { idSchema } from '../values.js';

export const updateTraining = defineOperation({
  id: 'updateTraining',
  method: 'PUT',
  path: '/v1/trainings/:id',
  tag: 'Trainings',
  summary: 'Change a training; modules that sessions were held of stay',
  permission: 'planManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), training: trainingInputSchema }),
  response: trainingSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
