import { defineOperation } from '../operation.js';
import { staffTelegramSchema } from '../resources/alert.js';

export const getOwnTelegram = defineOperation({
  id: 'getOwnTelegram',
  method: 'GET',
  path: '/v1/session/telegram',
  tag: 'Alerts',
  summary: 'Whether one has connected a Telegram chat of one’s own',
  permission: 'alertSend',
  status: 200,
  response: staffTelegramSchema,
  errors: ['unauthenticated', 'refused'],
});
