import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const deleteTestQuestion = defineOperation({
  id: 'deleteTestQuestion',
  method: 'DELETE',
  path: '/v1/test-questions/:id',
  tag: 'Test questions',
  summary: 'Delete a test question; the audit keeps what it said',
  permission: 'testQuestionsWrite',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ version: z.coerce.number().int().positive() }),
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
