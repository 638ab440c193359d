import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { staffLinkSchema } from '../resources/account.js';
import { idSchema } from '../values.js';

export const handOutLink = defineOperation({
  id: 'handOutLink',
  method: 'POST',
  path: '/v1/staff/:id/link',
  tag: 'Staff',
  summary: 'A new link to set a password, for whoever lost theirs or the invitation; earlier links stop working',
  permission: 'staffManage',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  response: staffLinkSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
