import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { askerSchema } from '../resources/record.js';
import { telegramCodeSchema, telegramConfirmationSchema } from '../resources/telegram-code.js';
import { languageCodeSchema } from '../values.js';

/** The code is in the body, so that no log has it. It belongs to the first chat that opens it. */
export const openTelegramCode = defineOperation({
  id: 'openTelegramCode',
  method: 'POST',
  path: '/v1/telegram-codes/openings',
  tag: 'Verification',
  summary: 'Open a code in a chat: what is public of its organization',
  permission: 'bot',
  status: 200,
  body: z.strictObject({ code: telegramCodeSchema, asker: askerSchema, language: languageCodeSchema }),
  response: telegramConfirmationSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
