import type { Action, Item } from '@ventanilla/contracts';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Say } from '../context.js';

/** Telegram opens only web addresses from a button: calls and e-mails stay in the text, where it makes them tappable. */
const labels = { map: 'ask.map', whatsapp: 'ask.whatsapp', link: 'ask.website' } as const;

/** A button for each thing to open: map first, at most one of each kind. */
export function linkButtons(item: Item, say: Say): InlineKeyboardButton[] {
  const actions = item.facts.flatMap(({ action }) => (action === undefined ? [] : [action]));
  const kinds = Object.keys(labels) as (keyof typeof labels)[];
  return kinds.flatMap((kind) => {
    const action = actions.find(({ type, url }) => type === kind && isWebAddress(url));
    return action === undefined ? [] : [{ text: say(labels[kind]), url: action.url }];
  });
}

function isWebAddress(url: Action['url']): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
