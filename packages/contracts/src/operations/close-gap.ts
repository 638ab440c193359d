import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { gapAnswerSchema, gapSchema } from '../resources/gap.js';
import { forceNoteSchema } from '../resources/test-question.js';
import { idSchema } from '../values.js';

/** With the words the entry is public a second later; whoever waits for the answer is told, once. */
export const closeGap = defineOperation({
  id: 'closeGap',
  method: 'POST',
  path: '/v1/gaps/:id/close',
  tag: 'Gaps',
  summary: 'Say which entry answers it, and add the words people really use to that entry',
  permission: 'gapWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    answer: gapAnswerSchema,
    /** Why the words must be public although test questions fail. */
    force: forceNoteSchema.optional(),
  }),
  response: gapSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'stillUnanswered', 'testQuestionsFail'],
});
