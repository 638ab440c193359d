import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { passwordSchema } from '../resources/staff.js';

export const changePassword = defineOperation({
  id: 'changePassword',
  method: 'PUT',
  path: '/v1/session/password',
  tag: 'Session',
  summary: 'Change your own password; every other session of yours ends',
  permission: 'signedIn',
  status: 204,
  body: z.strictObject({ current: z.string().min(1).max(200), next: passwordSchema }),
  errors: ['unauthenticated', 'wrongCredentials'],
});
