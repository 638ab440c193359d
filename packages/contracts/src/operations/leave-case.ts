import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { askerSchema } from '../resources/record.js';

/** The way to the person is forgotten at once; nobody of the staff opens it again. */
export const leaveCase = defineOperation({
  id: 'leaveCase',
  method: 'DELETE',
  path: '/v1/askers/:asker/case',
  tag: 'Cases of a person',
  summary: 'End one’s own case',
  permission: 'bot',
  status: 204,
  params: z.strictObject({ asker: askerSchema }),
  errors: ['unauthenticated', 'refused'],
});
