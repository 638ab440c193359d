import { defineOperation } from '../operation.js';
import { passwordAgainSchema } from '../resources/account.js';

export const removeSecondFactor = defineOperation({
  id: 'removeSecondFactor',
  method: 'POST',
  path: '/v1/session/second-factor/removal',
  tag: 'Session',
  summary: 'Take your second factor away, unless your role needs one',
  permission: 'signedIn',
  status: 204,
  body: passwordAgainSchema,
  errors: ['unauthenticated', 'wrongCredentials', 'refused'],
});
