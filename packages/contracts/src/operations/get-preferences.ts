import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { askerSchema, preferencesSchema } from '../resources/record.js';

export const getPreferences = defineOperation({
  id: 'getPreferences',
  method: 'GET',
  path: '/v1/askers/:asker/preferences',
  tag: 'Askers',
  summary: "An asker's preferences; empty ones when nothing is known",
  permission: 'bot',
  status: 200,
  params: z.strictObject({ asker: askerSchema }),
  response: preferencesSchema,
  errors: ['unauthenticated', 'refused'],
});
