import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { outcomeSchema } from '../resources/answer.js';
import { questionSchema } from '../resources/record.js';
import { countedListOf, languageCodeSchema, municipalityIdSchema, pageQuery, topicSchema } from '../values.js';

export const listQuestions = defineOperation({
  id: 'listQuestions',
  method: 'GET',
  path: '/v1/questions',
  tag: 'Questions',
  summary: 'What was asked, with its outcome',
  permission: 'questionsRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema.optional(),
    outcome: outcomeSchema.optional(),
    language: languageCodeSchema.optional(),
    topic: topicSchema.optional(),
    helped: z.enum(['yes', 'no']).optional(),
    sort: z.enum(['askedAt', '-askedAt']).default('-askedAt'),
    ...pageQuery,
  }),
  response: countedListOf(questionSchema),
  errors: ['unauthenticated', 'refused'],
});
