import { suppressSmallCounts } from './suppression.js';

/** Counts of the same people in rows, split in two ways: both splits of a row have the same sum. */
export type TwoSplits = { rows: readonly { first: readonly number[]; second: readonly number[] }[] };

/** The same as it may be shown; `null` is what is not shown. */
export type ShownTwoSplits = {
  rows: readonly { total: number | null; first: readonly (number | null)[]; second: readonly (number | null)[] }[];
  /** Of the first split, over all rows. The second one has none: beside the first it could give away what is hidden. */
  firstTotals: readonly (number | null)[];
  total: number | null;
};

/**
 * Takes small counts out of two splits of the same rows, by outcome and by language, so that neither shows what the other
 * hides: where one hides the sum of a row, the other shows nothing of that row.
 *
 * @example
 * suppressTwoSplits({ rows: [{ first: [40, 12], second: [49, 3] }] }).rows[0].second; // [null, null]
 */
export function suppressTwoSplits({ rows }: TwoSplits, smallest?: number): ShownTwoSplits {
  if (rows.some(({ first, second }) => sum(first) !== sum(second))) {
    throw new RangeError('Give both splits of a row with the same sum.');
  }
  const first = suppressSmallCounts({ cells: rows.map((row) => row.first) }, smallest);
  const shown = rows.map((row, at) => {
    const total = first.rowTotals[at] ?? null;
    // Each row by itself: no total over rows of this split is ever shown.
    const own = suppressSmallCounts({ cells: [row.second] }, smallest);
    const isSafe = total !== null && own.rowTotals[0] !== null;
    return { total, first: first.cells[at] ?? [], second: isSafe ? (own.cells[0] ?? []) : row.second.map(() => null) };
  });
  return { rows: shown, firstTotals: first.columnTotals, total: first.total };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
