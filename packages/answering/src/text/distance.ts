/**
 * Edits (insert, delete, replace, swap neighbours) that turn one word into the other, counted up to `limit`;
 * `limit + 1` means "more". Rows of the usual matrix, left early when a whole row is past the limit.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = nextRow(one, other, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
}

function nextRow(one: string, other: string, row: number, last: number[], beforeLast: number[]): number[] {
  const current = [row];
  for (let column = 1; column <= other.length; column++) {
    const replaced = at(last, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
    const best = Math.min(replaced, at(last, column) + 1, at(current, column - 1) + 1);
    current.push(isSwap(one, other, row, column) ? Math.min(best, at(beforeLast, column - 2) + 1) : best);
  }
  return current;
}

function isSwap(one: string, other: string, row: number, column: number): boolean {
  return row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
