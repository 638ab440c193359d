import { defineOperation } from '../operation.js';
import { telegramCodeResponseSchema } from '../resources/telegram-code.js';

export const createOwnTelegramCode = defineOperation({
  id: 'createOwnTelegramCode',
  method: 'POST',
  path: '/v1/session/telegram-codes',
  tag: 'Alerts',
  summary: 'A short code with which a member of staff connects their own Telegram, to try alerts on themselves',
  permission: 'alertSend',
  status: 201,
  response: telegramCodeResponseSchema,
  errors: ['unauthenticated', 'refused'],
});
