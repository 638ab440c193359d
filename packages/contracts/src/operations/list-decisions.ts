import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { indicatorKeySchema } from '../resources/assessment.js';
import { decisionSchema } from '../resources/response.js';
import { idSchema, listOf, pageQuery } from '../values.js';

export const listDecisions = defineOperation({
  id: 'listDecisions',
  method: 'GET',
  path: '/v1/assessments/:id/decisions',
  tag: 'Assessments',
  summary: 'Every decision of validation, the newest first',
  permission: 'assessmentManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ indicator: indicatorKeySchema.optional(), ...pageQuery }),
  response: listOf(decisionSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
