import type { Item } from '@ventanilla/contracts';
import { html, type Markup } from '../../platform/http/html.js';
import type { Page } from '../page.js';
import type { PageContext } from '../page-context.js';

/** As many as fit on a page that still opens at once on a slow line. */
const ON_ONE_LEAF = 60;

/** One leaf of a long list, counted from 1. */
type Leaf = { items: Item[]; at: number; of: number };

/** How many leaves a list has; an empty one has one. */
export function leavesOf(count: number): number {
  return Math.max(1, Math.ceil(count / ON_ONE_LEAF));
}

/** The items of one leaf; null when there is no such leaf. */
function leafOf(items: readonly Item[], at: number): Leaf | null {
  const of = leavesOf(items.length);
  if (!Number.isInteger(at) || at < 1 || at > of) return null;
  return { items: items.slice((at - 1) * ON_ONE_LEAF, at * ON_ONE_LEAF), at, of };
}

/** Where a leaf of a list has its address: the first is the list itself. */
export function leafPath(list: string, at: number): string {
  return at === 1 ? list : `${list}/page/${at}`;
}

/** The number of a leaf in what remains of an address: `page/2`, nothing for the first; null for anything else. */
function leafNumber(rest: string): number | null {
  if (rest === '') return 1;
  const [, digits] = /^page\/([1-9]\d{0,5})$/.exec(rest) ?? [];
  return digits === undefined || digits === '1' ? null : Number(digits);
}

/** A list that may be longer than a page: what its leaves have in common. */
export type LongList = {
  path: string;
  title: string;
  lead: string;
  above?: Page['above'];
  items: readonly Item[];
  /** What one leaf shows of the list. */
  show: (items: readonly Item[]) => Markup;
};

/** The leaf of a list that the rest of an address names, as a page; null when it names none. */
export function leafPage(context: PageContext, list: LongList, rest: string): Page | null {
  const at = leafNumber(rest);
  const leaf = at === null ? null : leafOf(list.items, at);
  if (!leaf) return null;
  const { path, title, lead, above = [] } = list;
  const isFirst = leaf.at === 1;
  return {
    path: leafPath(path, leaf.at),
    title: isFirst ? title : context.say('list.titled', { title, at: leaf.at, of: leaf.of }),
    above: isFirst ? above : [...above, { title, path }],
    description: lead,
    body: html`<p class="lead">${lead}</p>${list.show(leaf.items)}${leafLinks(context, path, leaf)}`,
  };
}

/** The way from one leaf to the next and back, where there are several. */
function leafLinks({ say, base }: PageContext, list: string, { at, of }: Leaf): Markup | null {
  if (of === 1) return null;
  const link = (to: number, word: 'list.previous' | 'list.next', rel: string) =>
    html`<a class="button second" rel="${rel}" href="${base}${leafPath(list, to)}">${say(word)}</a>`;
  return html`<nav class="leaves screen" aria-label="${say('list.pages')}">${at > 1 && link(at - 1, 'list.previous', 'prev')}
<span>${say('list.place', { at, of })}</span>${at < of && link(at + 1, 'list.next', 'next')}</nav>`;
}
