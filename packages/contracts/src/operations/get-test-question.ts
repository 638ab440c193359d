import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { testQuestionSchema } from '../resources/test-question.js';
import { idSchema } from '../values.js';

export const getTestQuestion = defineOperation({
  id: 'getTestQuestion',
  method: 'GET',
  path: '/v1/test-questions/:id',
  tag: 'Test questions',
  summary: 'One test question',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: testQuestionSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
