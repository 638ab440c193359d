import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { testQuestionSchema, testStateSchema } from '../resources/test-question.js';
import { keySchema, languageCodeSchema, listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listTestQuestions = defineOperation({
  id: 'listTestQuestions',
  method: 'GET',
  path: '/v1/test-questions',
  tag: 'Test questions',
  summary: 'The questions that must stay answered, with the result of the last run',
  permission: 'contentRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema.optional(),
    language: languageCodeSchema.optional(),
    state: testStateSchema.optional(),
    active: z.enum(['yes', 'no']).optional(),
    /** Questions that this entry must answer. */
    key: keySchema.optional(),
    q: z.string().trim().max(200).optional(),
    sort: z.enum(['question', '-question', 'state', '-state', 'updatedAt', '-updatedAt']).default('state'),
    ...pageQuery,
  }),
  response: listOf(testQuestionSchema),
  errors: ['unauthenticated', 'refused'],
});
