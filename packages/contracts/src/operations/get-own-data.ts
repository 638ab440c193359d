import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { ownDataSchema } from '../resources/own-data.js';
import { askerSchema } from '../resources/record.js';

export const getOwnData = defineOperation({
  id: 'getOwnData',
  method: 'GET',
  path: '/v1/askers/:asker/data',
  tag: 'Askers',
  summary: 'Everything that is kept about an asker, for them to have',
  permission: 'bot',
  status: 200,
  params: z.strictObject({ asker: askerSchema }),
  response: ownDataSchema,
  errors: ['unauthenticated', 'refused', 'keyMissing'],
});
