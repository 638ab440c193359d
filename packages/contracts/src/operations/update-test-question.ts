import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { testQuestionInputSchema, testQuestionSchema } from '../resources/test-question.js';
import { idSchema } from '../values.js';

export const updateTestQuestion = defineOperation({
  id: 'updateTestQuestion',
  method: 'PUT',
  path: '/v1/test-questions/:id',
  tag: 'Test questions',
  summary: 'Change a test question; its last result is forgotten',
  permission: 'testQuestionsWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), testQuestion: testQuestionInputSchema }),
  response: testQuestionSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'keyTaken'],
});
