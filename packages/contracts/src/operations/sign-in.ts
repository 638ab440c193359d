import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { secondFactorCodeSchema } from '../resources/account.js';
import { sessionSchema } from '../resources/staff.js';

export const signIn = defineOperation({
  id: 'signIn',
  method: 'POST',
  path: '/v1/session',
  tag: 'Session',
  summary: 'Sign in with e-mail and password, and a code where there is a second factor',
  permission: 'public',
  status: 201,
  body: z.strictObject({
    email: z.string().trim().min(1).max(200).toLowerCase(),
    password: z.string().min(1).max(200),
    /** Of the second factor, when the first answer was `secondFactorNeeded`. */
    code: secondFactorCodeSchema.optional(),
  }),
  response: sessionSchema,
  errors: ['wrongCredentials', 'secondFactorNeeded', 'wrongCode'],
});
