/** A stretch of text that is in both versions, or in one of them only. */
export type Stretch = { text: string; in: 'both' | 'before' | 'after' };

/** Longer texts are compared by what they begin and end with: the table of words would be too large. */
const MOST_PAIRS = 4_000_000;

/** What differs between two texts, word by word; spaces and punctuation are words of their own. */
export function wordDifference(before: string, after: string): Stretch[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const start = commonLength(one, other);
  const end = commonLength(one.slice(start).reverse(), other.slice(start).reverse());
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const middle = left.length * right.length > MOST_PAIRS ? replaced(left, right) : aligned(left, right);
  return joined([
    { text: one.slice(0, start).join(''), in: 'both' },
    ...middle,
    { text: end === 0 ? '' : one.slice(-end).join(''), in: 'both' },
  ]);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gu) ?? [];
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, index) => word !== other[index]);
  return at === -1 ? one.length : at;
}

function replaced(left: readonly string[], right: readonly string[]): Stretch[] {
  return [
    { text: left.join(''), in: 'before' },
    { text: right.join(''), in: 'after' },
  ];
}

/** Keeps the longest sequence of words that both have: walks the table of its lengths from the start. */
function aligned(left: readonly string[], right: readonly string[]): Stretch[] {
  const lengths = commonLengths(left, right);
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && left[i] === right[j]) {
      stretches.push({ text: left[i++] ?? '', in: 'both' });
      j += 1;
    } else if (i < left.length && (j >= right.length || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      stretches.push({ text: left[i++] ?? '', in: 'before' });
    } else {
      stretches.push({ text: right[j++] ?? '', in: 'after' });
    }
  }
  return stretches;
}

/** For every pair of places: how many words, in order, both have from there on. */
function commonLengths(left: readonly string[], right: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const row = rows[i];
    if (!row) continue;
    for (let j = right.length - 1; j >= 0; j -= 1) {
      row[j] = left[i] === right[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), row[j + 1] ?? 0);
    }
  }
  return rows;
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

/** Neighbours of one kind as one stretch. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches.filter(({ text }) => text !== '')) {
    const last = all.at(-1);
    if (last?.in === stretch.in) last.text += stretch.text;
    else all.push({ ...stretch });
  }
  return all;
}
