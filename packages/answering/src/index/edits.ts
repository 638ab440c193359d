/**
 * How many slips of the finger (a letter left out, put in, replaced, or swapped with its neighbour) lie between two
 * words, or `limit + 1` when there are more than `limit`.
 */
export function editsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row++) {
    const current = nextRow(row, { one, other, last, beforeLast });
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[other.length] ?? limit + 1, limit + 1);
}

type Rows = { one: string; other: string; last: readonly number[]; beforeLast: readonly number[] };

function nextRow(row: number, { one, other, last, beforeLast }: Rows): number[] {
  const current = [row];
  for (let column = 1; column <= other.length; column++) {
    const same = one[row - 1] === other[column - 1];
    let edits = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
    const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    if (isSwap) edits = Math.min(edits, at(beforeLast, column - 2) + 1);
    current.push(edits);
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
