import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { gapAnswerSchema, gapTrySchema } from '../resources/gap.js';
import { idSchema } from '../values.js';

/** Nothing is changed or recorded. */
export const tryGap = defineOperation({
  id: 'tryGap',
  method: 'POST',
  path: '/v1/gaps/:id/tries',
  tag: 'Gaps',
  summary: 'What does the bot say to these questions now, and what would it with these words on that entry?',
  permission: 'gapWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    answer: gapAnswerSchema.nullable(),
    /** Another question to try; the newest examples when left out. */
    question: z.string().trim().min(1, 'Write a question').max(500).optional(),
  }),
  response: z.object({ tries: z.array(gapTrySchema) }),
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState', 'invalid'],
});
