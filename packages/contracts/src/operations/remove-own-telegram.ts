import { defineOperation } from '../operation.js';

export const removeOwnTelegram = defineOperation({
  id: 'removeOwnTelegram',
  method: 'DELETE',
  path: '/v1/session/telegram',
  tag: 'Alerts',
  summary: 'Forget one’s own Telegram chat',
  permission: 'alertSend',
  status: 204,
  errors: ['unauthenticated', 'refused'],
});
