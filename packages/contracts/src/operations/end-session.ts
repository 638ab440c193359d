import { z } from 'zod';
import { defineOperation } from '../operation.js';

export const endSession = defineOperation({
  id: 'endSession',
  method: 'DELETE',
  path: '/v1/sessions/:id',
  tag: 'Session',
  summary: 'End one session of yours',
  permission: 'signedIn',
  status: 204,
  params: z.strictObject({ id: z.string().min(1).max(64) }),
  errors: ['unauthenticated', 'notFound'],
});
