import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { testRunSchema } from '../resources/test-question.js';
import { municipalityIdSchema } from '../values.js';

export const runTestQuestions = defineOperation({
  id: 'runTestQuestions',
  method: 'POST',
  path: '/v1/test-questions/runs',
  tag: 'Test questions',
  summary: 'Ask every active test question of a municipality on what is public now, and keep the results',
  permission: 'testQuestionsWrite',
  status: 200,
  body: z.strictObject({ municipality: municipalityIdSchema }),
  response: testRunSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
