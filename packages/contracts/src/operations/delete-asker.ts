import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { askerSchema } from '../resources/record.js';

export const deleteAsker = defineOperation({
  id: 'deleteAsker',
  method: 'DELETE',
  path: '/v1/askers/:asker',
  tag: 'Askers',
  summary: 'Delete everything kept about an asker, at once',
  permission: 'bot',
  status: 204,
  params: z.strictObject({ asker: askerSchema }),
  errors: ['unauthenticated', 'refused'],
});
