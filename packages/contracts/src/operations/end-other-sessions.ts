import { defineOperation } from '../operation.js';

export const endOtherSessions = defineOperation({
  id: 'endOtherSessions',
  method: 'DELETE',
  path: '/v1/sessions',
  tag: 'Session',
  summary: 'End every session of yours but this one',
  permission: 'signedIn',
  status: 204,
  errors: ['unauthenticated'],
});
