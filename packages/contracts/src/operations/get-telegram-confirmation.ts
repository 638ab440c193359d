import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { askerSchema } from '../resources/record.js';
import { telegramConfirmationSchema } from '../resources/telegram-code.js';
import { idSchema, languageCodeSchema } from '../values.js';

export const getTelegramConfirmation = defineOperation({
  id: 'getTelegramConfirmation',
  method: 'GET',
  path: '/v1/telegram-confirmations/:id',
  tag: 'Verification',
  summary: 'What the chat that opened a code still has to look at',
  permission: 'bot',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ asker: askerSchema, language: languageCodeSchema }),
  response: telegramConfirmationSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
