import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { answerSchema } from '../resources/answer.js';
import { entryInputSchema } from '../resources/entry.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

/** Answers as the bot would, with a draft in place of its published entry. Nothing is recorded. */
export const previewAnswer = defineOperation({
  id: 'previewAnswer',
  method: 'POST',
  path: '/v1/answers/preview',
  tag: 'Answers',
  summary: 'What would the bot say, were this draft published?',
  permission: 'contentRead',
  status: 200,
  body: z.strictObject({
    municipality: municipalityIdSchema,
    question: z.string().trim().min(1, 'Write a question').max(4_096, 'Ask in at most 4,096 characters'),
    language: languageCodeSchema.optional(),
    draft: entryInputSchema.optional(),
  }),
  response: answerSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
