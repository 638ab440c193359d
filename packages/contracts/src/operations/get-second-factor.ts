import { defineOperation } from '../operation.js';
import { secondFactorSchema } from '../resources/account.js';

export const getSecondFactor = defineOperation({
  id: 'getSecondFactor',
  method: 'GET',
  path: '/v1/session/second-factor',
  tag: 'Session',
  summary: 'Where your second factor stands',
  permission: 'signedIn',
  status: 200,
  response: secondFactorSchema,
  errors: ['unauthenticated'],
});
