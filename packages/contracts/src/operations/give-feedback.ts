import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const giveFeedback = defineOperation({
  id: 'giveFeedback',
  method: 'POST',
  path: '/v1/answers/:id/feedback',
  tag: 'Answers',
  summary: 'Say whether an answer helped',
  permission: 'public',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ helped: z.boolean() }),
  errors: ['notFound'],
});
