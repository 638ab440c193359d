import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { chatSchema } from '../resources/delivery.js';
import { askerSchema } from '../resources/record.js';
import { telegramCodeSchema } from '../resources/telegram-code.js';
import { languageCodeSchema } from '../values.js';

export const linkOwnTelegram = defineOperation({
  id: 'linkOwnTelegram',
  method: 'POST',
  path: '/v1/staff-telegrams',
  tag: 'Alerts',
  summary: 'Connect a chat with the member of staff whose code it sent',
  permission: 'bot',
  status: 204,
  body: z.strictObject({
    code: telegramCodeSchema,
    asker: askerSchema,
    chat: chatSchema,
    language: languageCodeSchema,
  }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
