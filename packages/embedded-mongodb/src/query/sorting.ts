import { MongoError } from '../errors.js';

/** Something to be sorted, with what it is sorted by. */
export type Keyed<T> = { readonly item: T; readonly keys: readonly unknown[] };

/** How much a sort may hold, in bytes (MongoDB's limit). */
const sortLimitBytes = 100 * 1024 * 1024;
/** How many more than are kept pile up before the rest is dropped: sorting now and then costs less than keeping order. */
const slack = 1000;

type Bounded<T> = {
  /** How many of the first are wanted. */
  readonly keep?: number;
  /** About how many bytes an item takes. */
  readonly sizeOf: (item: T) => number;
  readonly limitBytes?: number;
};

/**
 * The first items in order; equal ones stay in the order they came. Holds no more than about twice what is wanted. Throws
 * `QueryExceededMemoryLimitNoDiskUseAllowed` when that is more than a sort may hold: this server has no disk to sort on.
 */
export function sortBounded<T>(
  items: Iterable<Keyed<T>>,
  compare: (a: Keyed<T>, b: Keyed<T>) => number,
  { keep = Number.POSITIVE_INFINITY, sizeOf, limitBytes = sortLimitBytes }: Bounded<T>,
): T[] {
  const held: Keyed<T>[] = [];
  let bytes = 0;
  for (const keyed of items) {
    held.push(keyed);
    bytes += sizeOf(keyed.item);
    if (held.length < 2 * keep + slack && bytes <= limitBytes) continue;
    held.sort(compare);
    for (const dropped of held.splice(keep)) bytes -= sizeOf(dropped.item);
    if (bytes > limitBytes) throw tooLarge(limitBytes);
  }
  held.sort(compare);
  return held.slice(0, keep).map(({ item }) => item);
}

function tooLarge(limitBytes: number): MongoError {
  return new MongoError(
    'QueryExceededMemoryLimitNoDiskUseAllowed',
    `Sort exceeded memory limit of ${limitBytes} bytes, and this server does not sort on disk.`,
  );
}
