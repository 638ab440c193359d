import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { answerSchema } from '../resources/answer.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

/** For what is said to people and not to the bot. Works without a database. */
export const recogniseDanger = defineOperation({
  id: 'recogniseDanger',
  method: 'POST',
  path: '/v1/dangers',
  tag: 'Answers',
  summary: 'The help lines for what somebody writes, or null when it tells of no danger; nothing is kept',
  permission: 'bot',
  status: 200,
  body: z.strictObject({
    municipality: municipalityIdSchema,
    text: z.string().min(1).max(4_096),
    language: languageCodeSchema,
  }),
  response: z.object({ answer: answerSchema.nullable() }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
