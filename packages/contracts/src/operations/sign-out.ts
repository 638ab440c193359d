import { defineOperation } from '../operation.js';

export const signOut = defineOperation({
  id: 'signOut',
  method: 'DELETE',
  path: '/v1/session',
  tag: 'Session',
  summary: 'Sign out: the refresh cookie and its whole family stop working',
  permission: 'public',
  status: 204,
  errors: [],
});
