import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { askerSchema } from '../resources/record.js';
import { telegramConfirmationSchema } from '../resources/telegram-code.js';
import { idSchema, languageCodeSchema } from '../values.js';

/** Confirming twice changes nothing the second time. */
export const confirmByTelegram = defineOperation({
  id: 'confirmByTelegram',
  method: 'POST',
  path: '/v1/telegram-confirmations/:id/entries/:entry/confirmation',
  tag: 'Verification',
  summary: 'Say in the chat that opened a code that what is public of an entry still holds',
  permission: 'bot',
  status: 200,
  params: z.strictObject({ id: idSchema, entry: idSchema }),
  body: z.strictObject({ asker: askerSchema, language: languageCodeSchema }),
  response: telegramConfirmationSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
