import type { Situation } from '@ventanilla/answering';
import type { Item, Position } from '@ventanilla/contracts';
import { isParticular } from '../answers/situation.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import { toItem } from './item.view.js';
import { normsAt } from './norms-at.js';
import { pageUrlOf } from './page-url.js';

export type Reader = {
  language: string;
  now: Date;
  near: Position | null;
  doors?: readonly string[];
  situation?: Situation;
  /** Where core is reached by everybody, for links to pages; none without it. */
  publicUrl?: string | null;
};

type Rendered = { minute: number; changes: number; items: Map<string, Item | null> };

const MINUTE_MS = 60_000;
const rendered = new WeakMap<PublishedContent, Rendered>();

/**
 * Renders entries of a municipality for one reader, by key; null for what is not for askers. Items are kept until the
 * minute is over or the content changes: "open now" is right to the minute and an answer does not wait for it. What
 * depends on who asks, for when, from where or about which doors, is made for that asker alone.
 */
export function itemsOf(
  content: PublishedContent,
  reader: Reader,
): (key: string, section?: number | null) => Item | null {
  const rendering = {
    municipality: content.municipality,
    ...reader,
    find: (key: string) => content.find(key),
    normsAt: (service: string) => normsAt(content, service),
  };
  const isForAnybody = !reader.near && (reader.doors ?? []).length === 0 && !isForSomebody(reader);
  const items = isForAnybody ? currentItems(content, reader.now) : null;
  const render = (key: string, section: number | null) => {
    const name = `${reader.language} ${section ?? ''} ${key}`;
    const known = items?.get(name);
    if (known !== undefined) return known;
    const entry = content.find(key);
    const item = entry && toItem(rendering, entry, section);
    items?.set(name, item);
    return item;
  };
  return (key, section = null) => {
    const item = render(key, section);
    const pageUrl = item && pageUrlOf(content, item, reader);
    return item && (pageUrl === null ? item : { ...item, pageUrl });
  };
}

function isForSomebody({ situation }: Reader): boolean {
  return situation !== undefined && isParticular(situation);
}

function currentItems(content: PublishedContent, now: Date): Map<string, Item | null> {
  const minute = Math.floor(now.getTime() / MINUTE_MS);
  const known = rendered.get(content);
  if (known?.minute === minute && known.changes === content.changes) return known.items;
  const items = new Map<string, Item | null>();
  rendered.set(content, { minute, changes: content.changes, items });
  return items;
}
