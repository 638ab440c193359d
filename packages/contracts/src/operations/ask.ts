import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { answerSchema } from '../resources/answer.js';
import { positionSchema } from '../resources/directory.js';
import { askerSchema } from '../resources/record.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

/** Answers a question from what the municipality has published. A danger message is answered even without a database. */
export const ask = defineOperation({
  id: 'ask',
  method: 'POST',
  path: '/v1/answers',
  tag: 'Answers',
  summary: 'Ask a question of a municipality',
  permission: 'public',
  status: 200,
  body: z.strictObject({
    municipality: municipalityIdSchema,
    question: z
      .string()
      .max(4_096, 'Ask in at most 4,096 characters; a sentence or two works best')
      .refine((text) => text.trim().length > 0, 'Write a question'),
    /** The language to answer in; found out from the question when left out. */
    language: languageCodeSchema.optional(),
    /** The language of the asker's device: a hint only, used when the question is too short to tell. */
    languageHint: languageCodeSchema.optional(),
    conversation: z.string().max(200).optional(),
    /** The `id` of one of the choices that were offered for this question, when one was pressed. */
    choice: z.string().max(200).optional(),
    near: positionSchema.optional(),
    /** Only heeded from the bot: ties follow-up questions together and lets an asker delete what is kept. */
    asker: askerSchema.optional(),
  }),
  response: answerSchema,
  errors: ['notFound', 'tooLarge'],
});
