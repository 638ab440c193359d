import type { Action, Item } from '@ventanilla/contracts';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Say } from '../context.js';

/** Telegram opens only web addresses from a button: calls and e-mails stay in the text, where it makes them tappable. */
const labels = { map: 'ask.map', whatsapp: 'ask.whatsapp', link: 'ask.website' } as const;

type Link = keyof typeof labels;

/** A button for each thing to open: map first, at most one of each kind. */
export function linkButtons(item: Item, say: Say): InlineKeyboardButton[] {
  const kinds = Object.keys(labels) as Link[];
  return kinds.flatMap((kind) => {
    const url = findLink(item, kind);
    return url === null ? [] : [{ text: say(labels[kind]), url }];
  });
}

/** The first address of a kind that can be opened. */
export function findLink({ facts }: Item, kind: Link): string | null {
  const actions = facts.flatMap(({ action }) => (action === undefined ? [] : [action]));
  return actions.find(({ type, url }) => type === kind && isWebAddress(url))?.url ?? null;
}

function isWebAddress(url: Action['url']): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
