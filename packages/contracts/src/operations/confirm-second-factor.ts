import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { recoveryCodesSchema, secondFactorCodeSchema } from '../resources/account.js';

export const confirmSecondFactor = defineOperation({
  id: 'confirmSecondFactor',
  method: 'PUT',
  path: '/v1/session/second-factor',
  tag: 'Session',
  summary: 'Confirm the second factor with a first code; every other session of yours ends',
  permission: 'signedIn',
  status: 200,
  body: z.strictObject({ code: secondFactorCodeSchema }),
  response: recoveryCodesSchema,
  errors: ['unauthenticated', 'wrongCode', 'notFound'],
});
