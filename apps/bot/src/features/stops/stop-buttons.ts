import type { Item } from '@ventanilla/contracts';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Say } from '../../context.js';
import { callbackButton, callbackData } from '../../telegram/callback-data.js';

const MUNICIPALITY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const KEY = /^[a-z0-9]+([.-][a-z0-9]+)*$/i;

/** Asks to be reminded of a stop. Names its municipality: an old message stays right after another was chosen. */
export const remindButton = callbackData('remind', MUNICIPALITY, KEY);

/** Takes it back. */
export const leaveStopButton = callbackData('unremind', MUNICIPALITY, KEY);

/** Offers to be reminded of a stop; of other items there is nothing to be reminded of. */
export function remindRow({ kind, key }: Item, municipality: string, say: Say, prefix = ''): InlineKeyboardButton[] {
  if (kind !== 'mobileStop') return [];
  return callbackButton(`🔔 ${prefix}${say('stops.remind')}`, remindButton.pack(municipality, key));
}

/** Under everything that is said because somebody asked for it once. */
export function leaveRow(stop: { municipality: string; key: string }, say: Say): InlineKeyboardButton[] {
  return callbackButton(say('stops.leave'), leaveStopButton.pack(stop.municipality, stop.key));
}
