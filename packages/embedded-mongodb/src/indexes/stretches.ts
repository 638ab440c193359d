import type { Entry, KeyRange, View } from '../storage/view.js';

/** How many entries are read past a stretch in the hope of the next one: at first, and at most. */
const firstPatience = 8;
const mostPatience = 64;

/**
 * The index entries in stretches, which stand in the order of the walk. Those close together are read through as one, the
 * others leapt to: behind a stretch the walk goes on for as long as doing so has lately led to the next.
 */
export function* entriesIn(view: View, stretches: readonly KeyRange[], expected?: number): Iterable<Entry> {
  const [only] = stretches;
  if (only && stretches.length === 1) {
    const { from, to, reverse = false } = only;
    return yield* view.range('entries', { from, to, reverse, expected });
  }
  let patience = firstPatience;
  for (let place = 0; place < stretches.length; ) {
    const reached = yield* walk(view, stretches, place, patience);
    patience = reached > place + 1 ? Math.min(patience * 2, mostPatience) : Math.max(patience >> 1, 1);
    place = reached;
  }
}

/** Walks on from a stretch; says which one is to be leapt to, or how many there are when nothing is left. */
function* walk(view: View, stretches: readonly KeyRange[], from: number, patience: number) {
  let place = from;
  let missed = 0;
  for (const entry of view.range('entries', { ...rest(stretches, from), expected: patience + 1 })) {
    place = firstNotPassed(stretches, place, entry.key);
    const stretch = stretches[place];
    if (!stretch) break;
    if (sideOf(entry.key, stretch) === 0) {
      missed = 0;
      yield entry;
    } else {
      missed += 1;
      if (missed === patience) return place;
    }
  }
  return stretches.length;
}

/** Everything from the beginning of one stretch to the end of the last. */
function rest(stretches: readonly KeyRange[], place: number): KeyRange {
  const [first, last] = [stretches[place], stretches.at(-1)];
  if (!first || !last) throw new RangeError('there is no such stretch');
  return first.reverse ? { ...first, from: last.from } : { ...first, to: last.to };
}

function firstNotPassed(stretches: readonly KeyRange[], from: number, key: Buffer): number {
  let place = from;
  for (let stretch = stretches[place]; stretch && sideOf(key, stretch) > 0; stretch = stretches[place]) place += 1;
  return place;
}

/** Where a key stands as one walks: before a stretch (less than zero), in it (zero) or behind it. */
function sideOf(key: Buffer, { from, to, reverse }: KeyRange): number {
  if (Buffer.compare(key, from) < 0) return reverse ? 1 : -1;
  if (Buffer.compare(key, to) < 0) return 0;
  return reverse ? -1 : 1;
}
