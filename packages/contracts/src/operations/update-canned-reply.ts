import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { cannedReplyInputSchema, cannedReplySchema } from '../resources/canned-reply.js';
import { idSchema } from '../values.js';

export const updateCannedReply = defineOperation({
  id: 'updateCannedReply',
  method: 'PUT',
  path: '/v1/canned-replies/:id',
  tag: 'Cases: settings',
  summary: 'Change a reply; it stays with its municipality',
  permission: 'caseManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), reply: cannedReplyInputSchema }),
  response: cannedReplySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
