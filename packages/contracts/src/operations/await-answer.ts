import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { chatSchema } from '../resources/delivery.js';
import { askerSchema } from '../resources/record.js';
import { idSchema, languageCodeSchema } from '../values.js';

/** The asker agreed to be told once when there is an answer: only then is the way to their chat kept, sealed. */
export const awaitAnswer = defineOperation({
  id: 'awaitAnswer',
  method: 'PUT',
  path: '/v1/answers/:id/watch',
  tag: 'Answers',
  summary: 'Tell this asker when their question has an answer',
  permission: 'bot',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    asker: askerSchema,
    /** Where to write to, in the words of the channel; core keeps it sealed and never reads it. */
    chat: chatSchema,
    language: languageCodeSchema,
  }),
  errors: ['notFound', 'wrongState'],
});
