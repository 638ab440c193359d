import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { openedLinkSchema } from '../resources/account.js';
import { passwordSchema } from '../resources/staff.js';

export const useLink = defineOperation({
  id: 'useLink',
  method: 'POST',
  path: '/v1/links/used',
  tag: 'Session',
  summary: 'Set the password of whoever was given the link; it works once and every session of theirs ends',
  permission: 'public',
  status: 200,
  body: z.strictObject({ token: z.string().min(1).max(2_000), password: passwordSchema }),
  response: openedLinkSchema,
  errors: ['linkOver'],
});
