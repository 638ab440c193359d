import { failure } from './values.js';

/** How much one evaluation may make, in items of lists: as many as MongoDB lets `$range` make in its 100 MB. */
const largestAmount = (100 * 1024 * 1024) / 16;
/** So many characters weigh as much as one item. */
const charactersPerItem = 16;

let left = largestAmount;

/** Begins an evaluation: it may make as much as any other. Evaluations never run inside one another. */
export function refillBudget(): void {
  left = largestAmount;
}

/**
 * Counts what an operator is about to make, so that lists which double and redouble end in an error and not in a full memory.
 * Throws `ExceededMemoryLimit`.
 */
export function spendItems(count: number, name: string): void {
  left -= count;
  if (left >= 0) return;
  throw failure(
    'ExceededMemoryLimit',
    `${name} would use too much memory and cannot spill to disk. Memory limit: ${largestAmount * 16} bytes`,
  );
}

/** {@link spendItems} for a text of that length. */
export function spendCharacters(count: number, name: string): void {
  spendItems(count / charactersPerItem, name);
}
