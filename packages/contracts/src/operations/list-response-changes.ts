import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { indicatorKeySchema } from '../resources/assessment.js';
import { responseChangeSchema } from '../resources/response.js';
import { countedListOf, idSchema, keySchema, pageQuery } from '../values.js';

export const listResponseChanges = defineOperation({
  id: 'listResponseChanges',
  method: 'GET',
  path: '/v1/assessments/:id/responses/:indicator/:institution/changes',
  tag: 'Assessments',
  summary: 'What an answer was before, and who changed it, the newest first',
  permission: 'assessmentRead',
  status: 200,
  params: z.strictObject({ id: idSchema, indicator: indicatorKeySchema, institution: keySchema }),
  query: z.strictObject(pageQuery),
  response: countedListOf(responseChangeSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
