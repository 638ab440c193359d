import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { decisionInputSchema, decisionSchema } from '../resources/response.js';
import { idSchema } from '../values.js';

/** `seen` is the id of the last decision on the question that the caller knows of, so that nobody decides over another. */
export const decideOnIndicator = defineOperation({
  id: 'decideOnIndicator',
  method: 'POST',
  path: '/v1/assessments/:id/decisions',
  tag: 'Assessments',
  summary: 'Accept, amend or object to the answers to a question',
  permission: 'assessmentManage',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ seen: idSchema.nullable(), decision: decisionInputSchema }),
  response: decisionSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
