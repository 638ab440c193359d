import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { askerSchema } from '../resources/record.js';
import { idSchema } from '../values.js';

export const stopAwaitingAnswer = defineOperation({
  id: 'stopAwaitingAnswer',
  method: 'DELETE',
  path: '/v1/answers/:id/watch',
  tag: 'Answers',
  summary: 'Do not tell this asker after all',
  permission: 'bot',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ asker: askerSchema }),
  errors: [],
});
