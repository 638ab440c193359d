import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const deleteCannedReply = defineOperation({
  id: 'deleteCannedReply',
  method: 'DELETE',
  path: '/v1/canned-replies/:id',
  tag: 'Cases: settings',
  summary: 'Take a reply away',
  permission: 'caseManage',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
