import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { openSessionSchema } from '../resources/account.js';

export const listSessions = defineOperation({
  id: 'listSessions',
  method: 'GET',
  path: '/v1/sessions',
  tag: 'Session',
  summary: 'Where you are signed in',
  permission: 'signedIn',
  status: 200,
  response: z.object({ items: z.array(openSessionSchema) }),
  errors: ['unauthenticated'],
});
