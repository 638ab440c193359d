/** What slips of the finger cost: the commoner a slip, the less. Replacing a letter is the rarest, and costs 1. */
const SWAPPED = 0.8;
const DOUBLED = 0.6;
const MISSING = 0.8;
const ADDED = 0.9;
const REPLACED = 1;
const TOO_MANY = Number.POSITIVE_INFINITY;

let rows = [new Float64Array(32), new Float64Array(32), new Float64Array(32)] as [Row, Row, Row];
type Row = Float64Array;

/**
 * What it costs to have written one word and meant the other: the cheapest sum of slips (a letter left out, put in,
 * doubled, replaced, or swapped with its neighbour), or infinity when it is more than `most`.
 *
 * @example
 * slipCost('hosptial', 'hospital', 1); // 0.8
 */
export function slipCost(written: string, meant: string, most: number): number {
  if (Math.abs(written.length - meant.length) * DOUBLED > most) return TOO_MANY;
  if (meant.length >= rows[0].length) rows = rowsFor(meant.length + 1);
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= meant.length; column++) last[column] = column * MISSING;
  for (let row = 1; row <= written.length; row++) {
    if (fillRow(row, { written, meant, beforeLast, last, current }) > most) return TOO_MANY;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  const cost = last[meant.length] as number;
  return cost > most ? TOO_MANY : cost;
}

function rowsFor(length: number): [Row, Row, Row] {
  return [new Float64Array(length * 2), new Float64Array(length * 2), new Float64Array(length * 2)];
}

type Rows = { written: string; meant: string; beforeLast: Row; last: Row; current: Row };

/** Fills the costs of one more letter written and returns the least of them. */
function fillRow(row: number, { written, meant, beforeLast, last, current }: Rows): number {
  const letter = written[row - 1];
  const previous = written[row - 2];
  const added = letter === previous ? DOUBLED : ADDED;
  let least = (last[0] as number) + added;
  current[0] = least;
  for (let column = 1; column <= meant.length; column++) {
    const same = letter === meant[column - 1];
    let cost = (last[column - 1] as number) + (same ? 0 : REPLACED);
    cost = Math.min(cost, (last[column] as number) + added, (current[column - 1] as number) + MISSING);
    const isSwap = row > 1 && column > 1 && letter === meant[column - 2] && previous === meant[column - 1];
    if (isSwap && !same) cost = Math.min(cost, (beforeLast[column - 2] as number) + SWAPPED);
    current[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
