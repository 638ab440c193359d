import { defineOperation } from '../operation.js';
import { sessionSchema } from '../resources/staff.js';

export const refreshSession = defineOperation({
  id: 'refreshSession',
  method: 'POST',
  path: '/v1/session/refresh',
  tag: 'Session',
  summary: 'Trade the refresh cookie for a new access token; the cookie is renewed too',
  permission: 'public',
  status: 200,
  response: sessionSchema,
  errors: ['unauthenticated'],
});
