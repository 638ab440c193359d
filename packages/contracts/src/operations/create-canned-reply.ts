import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { cannedReplyInputSchema, cannedReplySchema } from '../resources/canned-reply.js';

export const createCannedReply = defineOperation({
  id: 'createCannedReply',
  method: 'POST',
  path: '/v1/canned-replies',
  tag: 'Cases: settings',
  summary: 'Write a reply for everybody to use',
  permission: 'caseManage',
  status: 201,
  body: z.strictObject({ reply: cannedReplyInputSchema }),
  response: cannedReplySchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
