import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const deleteTrainingSession = defineOperation({
  id: 'deleteTrainingSession',
  method: 'DELETE',
  path: '/v1/trainings/:id/sessions/:session',
  tag: 'Trainings',
  summary: 'Take out a session that was recorded by mistake',
  permission: 'planManage',
  status: 204,
  params: z.strictObject({ id: idSchema, session: idSchema }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
