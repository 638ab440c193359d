import type { InlineKeyboardMarkup } from '@grammyjs/types';
import type { InputMarkup } from '../world/room.js';
import { badRequest } from './api-error.js';
import { buttonRows } from './button-rows.js';
import { checkInlineKeyboard } from './inline-keyboard.js';
import { isRecord } from './is-record.js';
import type { Parameters } from './parameters.js';

/** A message's markup: buttons under the bubble, or what changes the person's keyboard. */
export type ReplyMarkup = { inline: InlineKeyboardMarkup | null; input: InputMarkup | null };

/** Reads and checks `reply_markup`, with Telegram's refusals. */
export function readReplyMarkup(parameters: Parameters): ReplyMarkup {
  const given = parameters.structure('reply_markup');
  if (given === undefined) return { inline: null, input: null };
  if (!isRecord(given)) throw badRequest('object expected as reply markup');
  if ('inline_keyboard' in given) return { inline: checkInlineKeyboard(given['inline_keyboard']), input: null };
  return { inline: null, input: readInputMarkup(given) };
}

/** Edits accept only inline keyboards. */
export function readInlineMarkup(parameters: Parameters): InlineKeyboardMarkup | null {
  const { inline, input } = readReplyMarkup(parameters);
  if (input !== null) throw badRequest('inline keyboard expected');
  return inline;
}

function readInputMarkup(given: Record<string, unknown>): InputMarkup | null {
  if (given['remove_keyboard'] === true) return given as unknown as InputMarkup;
  if (given['force_reply'] === true) return given as unknown as InputMarkup;
  if (given['keyboard'] === undefined) return null;
  const rows = buttonRows(given['keyboard'], 'keyboard').map((row) => row.map(checkKeyboardButton));
  return { ...given, keyboard: rows } as unknown as InputMarkup;
}

function checkKeyboardButton(given: unknown): Record<string, unknown> {
  if (typeof given === 'string') return checkKeyboardButton({ text: given });
  if (!isRecord(given)) throw badRequest("can't parse keyboard button: KeyboardButton must be an Object or a String");
  if (typeof given['text'] !== 'string') {
    throw badRequest('can\'t parse keyboard button: Can\'t find field "text"');
  }
  if (given['text'].trim() === '') throw badRequest('keyboard button text must be non-empty');
  return given;
}
