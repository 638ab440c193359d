import type { InlineKeyboardButton, ReplyKeyboardMarkup } from '@grammyjs/types';
import type { StoredMessage } from '../world/room.js';

/** The newest inline button with this text or callback data, and the message it stands under. */
export function findInlineButton(
  messages: readonly StoredMessage[],
  wanted: string,
): { stored: StoredMessage; button: InlineKeyboardButton } | null {
  for (const stored of [...messages].reverse()) {
    const buttons = stored.message.reply_markup?.inline_keyboard.flat() ?? [];
    const button = buttons.find((candidate) => isWanted(candidate, wanted));
    if (button !== undefined) return { stored, button };
  }
  return null;
}

function isWanted(button: InlineKeyboardButton, wanted: string): boolean {
  return button.text === wanted || ('callback_data' in button && button.callback_data === wanted);
}

/** The reply keyboard that the newest message with a say in it left on the screen. */
export function findReplyKeyboard(messages: readonly StoredMessage[]): ReplyKeyboardMarkup | null {
  const latest = messages.findLast((stored) => stored.input !== null)?.input ?? null;
  return latest !== null && 'keyboard' in latest ? latest : null;
}
