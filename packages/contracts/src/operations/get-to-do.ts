import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { toDoSchema } from '../resources/to-do.js';
import { municipalityIdSchema } from '../values.js';

export const getToDo = defineOperation({
  id: 'getToDo',
  method: 'GET',
  path: '/v1/municipalities/:id/to-do',
  tag: 'Municipalities',
  summary: 'At most seven things to do today, for whoever asks: within their role and scope, the most harmful first',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema }),
  response: toDoSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
