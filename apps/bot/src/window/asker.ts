import { createHmac } from 'node:crypto';
import type { Secret } from '../secret.js';

/** The only name core ever knows a chat by. Without the secret it can not be turned back into a Telegram id. */
export function nameAsker(chatId: number, secret: Secret): string {
  return createHmac('sha256', secret.reveal()).update(String(chatId)).digest('hex');
}
