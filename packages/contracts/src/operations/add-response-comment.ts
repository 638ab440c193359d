import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { indicatorKeySchema } from '../resources/assessment.js';
import { clientIdSchema, responseCommentSchema } from '../resources/response.js';
import { idSchema, keySchema } from '../values.js';

/** Sent again with the same `clientId` it is kept once. */
export const addResponseComment = defineOperation({
  id: 'addResponseComment',
  method: 'POST',
  path: '/v1/assessments/:id/comments',
  tag: 'Assessments',
  summary: 'Comment on an institution’s answer, or on a question among those who run the round',
  permission: 'responseWrite',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    clientId: clientIdSchema,
    indicator: indicatorKeySchema,
    institution: keySchema.nullable(),
    text: z.string().trim().min(1, 'Write the comment').max(4_000),
  }),
  response: responseCommentSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
