import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { askerSchema } from '../resources/record.js';
import { keySchema, municipalityIdSchema } from '../values.js';

export const unwatchStop = defineOperation({
  id: 'unwatchStop',
  method: 'DELETE',
  path: '/v1/askers/:asker/stops/:municipality/:key',
  tag: 'Mobile stops',
  summary: 'Tell an asker nothing more about a mobile stop',
  permission: 'bot',
  status: 204,
  params: z.strictObject({ asker: askerSchema, municipality: municipalityIdSchema, key: keySchema }),
  errors: ['unauthenticated', 'refused'],
});
