import type { Action, Item } from '@ventanilla/contracts';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Say } from '../context.js';

/** Telegram opens only web addresses from a button: calls and e-mails stay in the text, where it makes them tappable. */
const labels = { map: 'ask.map', whatsapp: 'ask.whatsapp', link: 'ask.website' } as const;

type Link = keyof typeof labels;

/** A button for each thing to open: map first, at most one of each kind, then the page on it. */
export function linkButtons(item: Item, say: Say): InlineKeyboardButton[] {
  const kinds = Object.keys(labels) as Link[];
  const links = kinds.flatMap((kind) => {
    const url = findLink(item, kind);
    return url === null ? [] : [{ text: say(labels[kind]), url }];
  });
  return [...links, ...pageButton(item, say)];
}

/** Opens the municipality's own page on it. An address that only this machine knows would make Telegram refuse all of it. */
export function pageButton({ pageUrl = null }: Pick<Item, 'pageUrl'>, say: Say): InlineKeyboardButton[] {
  const isOpen = pageUrl !== null && isWebAddress(pageUrl) && new URL(pageUrl).hostname.includes('.');
  return isOpen ? [{ text: say('ask.page'), url: pageUrl }] : [];
}

/** The first address of a kind that can be opened. */
export function findLink({ facts }: Item, kind: Link): string | null {
  const actions = facts.flatMap(({ action }) => (action === undefined ? [] : [action]));
  return actions.find(({ type, url }) => type === kind && isWebAddress(url))?.url ?? null;
}

function isWebAddress(url: Action['url']): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
