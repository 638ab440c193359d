import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { cannedReplySchema } from '../resources/canned-reply.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listCannedReplies = defineOperation({
  id: 'listCannedReplies',
  method: 'GET',
  path: '/v1/canned-replies',
  tag: 'Cases: settings',
  summary: 'Replies that are written once',
  permission: 'caseRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema,
    sort: z.enum(['title', '-updatedAt']).default('title'),
    ...pageQuery,
  }),
  response: listOf(cannedReplySchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
