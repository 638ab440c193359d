import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { staffLinkSchema } from '../resources/account.js';
import { staffInputSchema, staffSchema } from '../resources/staff.js';

export const inviteStaff = defineOperation({
  id: 'inviteStaff',
  method: 'POST',
  path: '/v1/invitations',
  tag: 'Staff',
  summary: 'Let somebody in with a link on which they set their own password',
  permission: 'staffManage',
  status: 201,
  body: z.strictObject({ staff: staffInputSchema }),
  response: z.object({ staff: staffSchema, link: staffLinkSchema }),
  errors: ['unauthenticated', 'refused', 'keyTaken'],
});
