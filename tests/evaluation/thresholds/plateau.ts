/** A value that was tried, and what it was worth on average. */
export type Tried = { value: number; worth: number };

/** Differences smaller than one question in a thousand are chance. */
const SAME = 0.001;

/**
 * The middle of the longest row of neighbouring values that are worth as much as the best: a value at its edge would be
 * fitted to a single question.
 */
export function middleOfPlateau(tried: readonly Tried[]): number {
  const best = Math.max(...tried.map(({ worth }) => worth));
  let longest: Tried[] = [];
  let row: Tried[] = [];
  for (const candidate of tried) {
    row = candidate.worth >= best - SAME ? [...row, candidate] : [];
    if (row.length > longest.length) longest = row;
  }
  const middle = longest[Math.floor((longest.length - 1) / 2)];
  if (middle === undefined) throw new Error('Nothing was tried');
  return middle.value;
}
