import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { answerSchema } from '../resources/answer.js';
import { whySchema } from '../resources/why.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

/** Answers as the bot would, and says why: for editors who wonder. Nothing is recorded. */
export const explainAnswer = defineOperation({
  id: 'explainAnswer',
  method: 'POST',
  path: '/v1/answers/explanation',
  tag: 'Answers',
  summary: 'Why does the bot answer as it does?',
  permission: 'contentRead',
  status: 200,
  body: z.strictObject({
    municipality: municipalityIdSchema,
    question: z.string().trim().min(1, 'Write a question').max(4_096, 'Ask in at most 4,096 characters'),
    language: languageCodeSchema.optional(),
  }),
  response: z.object({ answer: answerSchema, why: whySchema }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
