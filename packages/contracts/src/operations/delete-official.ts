import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const deleteOfficial = defineOperation({
  id: 'deleteOfficial',
  method: 'DELETE',
  path: '/v1/trainings/:id/officials/:official',
  tag: 'Trainings',
  summary: 'Forget somebody: their name goes, that somebody came stays counted',
  permission: 'planManage',
  status: 204,
  params: z.strictObject({ id: idSchema, official: idSchema }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
