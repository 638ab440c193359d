import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { askerSchema, preferencesSchema } from '../resources/record.js';

export const setPreferences = defineOperation({
  id: 'setPreferences',
  method: 'PUT',
  path: '/v1/askers/:asker/preferences',
  tag: 'Askers',
  summary: "Remember an asker's language and municipality",
  permission: 'bot',
  status: 200,
  params: z.strictObject({ asker: askerSchema }),
  body: z.strictObject(preferencesSchema.omit({ talksWith: true }).partial().shape),
  response: preferencesSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
