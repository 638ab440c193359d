import type { Document } from './codec.js';

/** How strings are ordered and found equal when a command, a collection or an index asks for a language's rules. */
export type Collation = {
  /** The whole specification, as `listIndexes` and `explain` show it. */
  readonly spec: Document;
  /** Orders two strings; zero when the collation finds them equal. */
  readonly compare: (a: string, b: string) => number;
};

/** Whether two commands, collections or indexes compare strings by the same rules; null stands for their bytes. */
export function isSameCollation(a: Collation | null | undefined, b: Collation | null | undefined): boolean {
  return (a ?? null) === (b ?? null) || JSON.stringify(a?.spec ?? null) === JSON.stringify(b?.spec ?? null);
}

/**
 * Gives equal strings one common spelling, the first it was shown, so that sets and maps can hold values by a collation.
 * Keep one per command: it remembers every string.
 */
export function spellingsBy(collation: Collation): (text: string) => string {
  const spellings = new Map<string, string>();
  const sorted: string[] = [];
  return (text) => {
    const found = spellings.get(text) ?? placed(sorted, text, collation);
    spellings.set(text, found);
    return found;
  };
}

function placed(sorted: string[], text: string, { compare }: Collation): string {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const difference = compare(sorted[middle] ?? '', text);
    if (difference === 0) return sorted[middle] ?? text;
    if (difference < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, text);
  return text;
}
