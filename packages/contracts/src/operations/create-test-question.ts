import { defineOperation } from '../operation.js';
import { testQuestionInputSchema, testQuestionSchema } from '../resources/test-question.js';

/** What looks like personal data is taken out of the question before it is kept. */
export const createTestQuestion = defineOperation({
  id: 'createTestQuestion',
  method: 'POST',
  path: '/v1/test-questions',
  tag: 'Test questions',
  summary: 'Keep a question that must stay answered',
  permission: 'testQuestionsWrite',
  status: 201,
  body: testQuestionInputSchema,
  response: testQuestionSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'keyTaken'],
});
