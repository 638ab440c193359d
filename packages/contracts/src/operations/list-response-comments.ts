import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { indicatorKeySchema } from '../resources/assessment.js';
import { responseCommentSchema } from '../resources/response.js';
import { idSchema, keySchema, listOf, pageQuery } from '../values.js';

export const listResponseComments = defineOperation({
  id: 'listResponseComments',
  method: 'GET',
  path: '/v1/assessments/:id/comments',
  tag: 'Assessments',
  summary: 'What was said about answers, the newest first',
  permission: 'assessmentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({
    indicator: indicatorKeySchema.optional(),
    institution: keySchema.optional(),
    ...pageQuery,
  }),
  response: listOf(responseCommentSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
