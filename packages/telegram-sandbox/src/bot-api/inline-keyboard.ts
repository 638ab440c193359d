import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types';
import { checkUrl } from '../entities/formatted-text.js';
import { badRequest } from './api-error.js';
import { buttonRows } from './button-rows.js';
import { isRecord } from './is-record.js';

const longestCallbackData = 64;
/** A button does exactly one of these. */
const actions = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
  'disabled',
];

/** Checks the rows of an inline keyboard; answers null when no button is left, as Telegram does. */
export function checkInlineKeyboard(given: unknown): InlineKeyboardMarkup | null {
  const rows = buttonRows(given, 'inline_keyboard').map((row) => row.map(checkButton));
  return rows.length === 0 ? null : { inline_keyboard: rows };
}

function checkButton(given: unknown): InlineKeyboardButton {
  if (!isRecord(given)) throw badRequest("can't parse inline keyboard button: InlineKeyboardButton must be an Object");
  if (typeof given['text'] !== 'string') {
    throw badRequest('can\'t parse inline keyboard button: Can\'t find field "text"');
  }
  if (given['text'].trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  const action = actions.find((name) => given[name] !== undefined && given[name] !== null);
  if (action === undefined) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  checkAction(action, given[action]);
  return given as unknown as InlineKeyboardButton;
}

function checkAction(action: string, value: unknown): void {
  if (action === 'callback_data') checkCallbackData(value);
  else if (action === 'url' || action === 'web_app') {
    const isPage = action === 'web_app';
    checkButtonUrl(isPage && isRecord(value) ? value['url'] : value, isPage);
  }
}

function checkCallbackData(value: unknown): void {
  const bytes = typeof value === 'string' ? Buffer.byteLength(value) : 0;
  if (bytes < 1 || bytes > longestCallbackData) throw badRequest('BUTTON_DATA_INVALID');
}

function checkButtonUrl(value: unknown, isWebApp: boolean): void {
  const url = String(value ?? '');
  const name = isWebApp ? 'Web App URL' : 'URL';
  const checked = url === '' ? null : checkUrl(url);
  if (checked === null) throw badRequest(`inline keyboard button ${name} '${url}' is invalid: Wrong HTTP URL`);
  if (isWebApp && !checked.startsWith('https://')) {
    throw badRequest(`inline keyboard button ${name} '${url}' is invalid: Only HTTPS links are allowed`);
  }
}
