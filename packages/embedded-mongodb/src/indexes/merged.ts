import type { Entry, KeyRange, View } from '../storage/view.js';

/** A stretch of entries that begin with the same bytes: what comes behind these is their order. */
export type Led = { readonly range: KeyRange; readonly leading: number };

type Walk = { readonly entries: Iterator<Entry>; readonly leading: number; entry: Entry };

/** The entries of several stretches as one walk, in the order of what stands behind their beginnings. */
export function* mergedEntries(view: View, stretches: readonly Led[], reverse: boolean): Iterable<Entry> {
  const walks = stretches.flatMap(({ range, leading }) => {
    const entries = view.range('entries', range)[Symbol.iterator]();
    const { value, done } = entries.next();
    return done ? [] : [{ entries, leading, entry: value }];
  });
  while (walks.length > 0) {
    const next = walks.reduce((best, walk) => (compare(walk, best) < 0 !== reverse ? walk : best));
    yield next.entry;
    const { value, done } = next.entries.next();
    if (done) walks.splice(walks.indexOf(next), 1);
    else next.entry = value;
  }
}

function compare(a: Walk, b: Walk): number {
  return Buffer.compare(a.entry.key.subarray(a.leading), b.entry.key.subarray(b.leading));
}
