import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseSchema } from '../resources/case.js';
import { idSchema } from '../values.js';

export const markCaseRead = defineOperation({
  id: 'markCaseRead',
  method: 'PUT',
  path: '/v1/cases/:id/reading',
  tag: 'Cases',
  summary: 'Say up to where the conversation was read',
  permission: 'caseWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ upTo: z.number().int().min(0) }),
  response: caseSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
