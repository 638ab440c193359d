import { defineOperation } from '../operation.js';
import { newSecondFactorSchema, passwordAgainSchema } from '../resources/account.js';

export const beginSecondFactor = defineOperation({
  id: 'beginSecondFactor',
  method: 'POST',
  path: '/v1/session/second-factor',
  tag: 'Session',
  summary: 'Begin to set up a second factor; it holds once confirmed',
  permission: 'signedIn',
  status: 201,
  body: passwordAgainSchema,
  response: newSecondFactorSchema,
  errors: ['unauthenticated', 'wrongCredentials'],
});
