import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { chatSchema } from '../resources/delivery.js';
import { askerSchema } from '../resources/record.js';
import { dateSchema, keySchema, languageCodeSchema, municipalityIdSchema } from '../values.js';

/** Their address is kept for nothing but this, until `leaveOutreach`, and forgotten by itself when the last date is over. */
export const watchStop = defineOperation({
  id: 'watchStop',
  method: 'PUT',
  path: '/v1/askers/:asker/stops/:municipality/:key',
  tag: 'Mobile stops',
  summary: 'Remind an asker who asked for it of a mobile stop the evening before, and tell them changes',
  permission: 'bot',
  status: 200,
  params: z.strictObject({ asker: askerSchema, municipality: municipalityIdSchema, key: keySchema }),
  body: z.strictObject({ chat: chatSchema, language: languageCodeSchema }),
  response: z.object({ title: z.string(), until: dateSchema }),
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
