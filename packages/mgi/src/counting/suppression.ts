import { type Arc, findCheapestCircle, networkOf } from './circulation.js';

/** Counts below this are not shown: few people can be recognised. */
export const smallestShown = 10;

/** A table of counts: `cells[row][column]`, all rows of one length. */
export type CountTable = { cells: readonly (readonly number[])[] };

/** The same table as it may be shown, with its totals; `null` is what is not shown. */
export type ShownTable = {
  cells: readonly (readonly (number | null)[])[];
  rowTotals: readonly (number | null)[];
  columnTotals: readonly (number | null)[];
  total: number | null;
};

/**
 * Takes out of a table every count below ten, zero among them, and of the others what it takes so that none of those
 * can be worked out from what is left, totals included; nor is what is taken out of a row, a column or the totals small
 * altogether. What is taken out does not say whether it was small.
 *
 * Holds for one table. Whoever publishes several tables of the same people, by topic and by language, or of each place
 * and of all places together, should take them from one table, because a number that one hides another may show. Throws
 * a `RangeError` for anything that is no table of counts.
 *
 * @example
 * suppressSmallCounts({ cells: [[12, 3], [40, 25]] }).cells; // [[null, null], [null, null]]
 */
export function suppressSmallCounts({ cells }: CountTable, smallest = smallestShown): ShownTable {
  const width = cells[0]?.length ?? 0;
  const isTable = cells.every(
    (row) => row.length === width && row.every((count) => Number.isSafeInteger(count) && count >= 0),
  );
  if (!isTable) throw new RangeError('Give rows of the same length with whole numbers from 0.');
  const arcs = arcsOf(cells, width);
  for (const arc of arcs.values()) arc.hidden = arc.count < smallest;
  const sums = sumsOf(arcs, cells.length, width);
  do hideCircles([...arcs.values()]);
  while (hidesMoreOfSmallRests(sums, smallest));
  return shownTable(arcs, cells.length, width);
}

/** The same for counts in one row, with their total. */
export function suppressSmallCountsInRow(
  counts: readonly number[],
  smallest = smallestShown,
): { counts: readonly (number | null)[]; total: number | null } {
  const { cells, rowTotals } = suppressSmallCounts({ cells: [counts] }, smallest);
  return { counts: cells[0] ?? [], total: rowTotals[0] ?? null };
}

/** A number of the table; totals are only hidden where no cell would do. */
type TableArc = Arc & { isTotal: boolean; hidden: boolean };

const nameOf = { row: (at: number) => `row ${at}`, column: (at: number) => `column ${at}` };

/** Every number of the table with its totals as an arc, by name. */
function arcsOf(cells: readonly (readonly number[])[], width: number): Map<string, TableArc> {
  const arcs = new Map<string, TableArc>();
  const add = (name: string, from: string, to: string, count: number, isTotal = true) =>
    arcs.set(name, { from, to, count, hidden: false, isTotal });
  cells.forEach((row, at) => {
    row.forEach((count, column) => {
      add(`${at},${column}`, nameOf.row(at), nameOf.column(column), count, false);
    });
    add(nameOf.row(at), 'total', nameOf.row(at), sum(row));
  });
  for (let column = 0; column < width; column += 1) {
    const count = sum(cells.map((row) => row[column] ?? 0));
    add(nameOf.column(column), nameOf.column(column), 'sum', count);
  }
  add('all', 'sum', 'total', sum(cells.flat()));
  return arcs;
}

/** All of a circle is safe with it: what lies on one needs none of its own. */
function hideCircles(arcs: readonly TableArc[]): void {
  const everything = sum(arcs.map(({ count }) => count)) + arcs.length;
  const costOf = ({ hidden, count, isTotal }: TableArc) => (hidden ? 0 : count + 1 + (isTotal ? everything : 0));
  const network = networkOf(arcs);
  const safe = new Set<TableArc>();
  for (const arc of arcs.filter(({ hidden }) => hidden)) {
    if (safe.has(arc)) continue;
    for (const each of [arc, ...findCheapestCircle(arc, network, costOf)]) {
      each.hidden = true;
      safe.add(each);
    }
  }
}

/** A total and what it is the sum of. */
type Sum = { whole: TableArc; parts: readonly TableArc[] };

function sumsOf(arcs: ReadonlyMap<string, TableArc>, height: number, width: number): Sum[] {
  const rows = Array.from({ length: height }, (_, at) => at);
  const columns = Array.from({ length: width }, (_, at) => at);
  const sumOf = (whole: string, parts: readonly string[]): Sum[] => {
    const total = arcs.get(whole);
    return total ? [{ whole: total, parts: parts.flatMap((name) => arcs.get(name) ?? []) }] : [];
  };
  return [
    ...rows.flatMap((row) =>
      sumOf(
        nameOf.row(row),
        columns.map((column) => `${row},${column}`),
      ),
    ),
    ...columns.flatMap((column) =>
      sumOf(
        nameOf.column(column),
        rows.map((row) => `${row},${column}`),
      ),
    ),
    ...sumOf('all', rows.map(nameOf.row)),
    ...sumOf('all', columns.map(nameOf.column)),
  ];
}

/** Beside a total that is shown, what is hidden of it can be worked out as a whole: then it is not to be small either. */
function hidesMoreOfSmallRests(sums: readonly Sum[], smallest: number): boolean {
  let hidesMore = false;
  for (const { whole, parts } of sums) {
    const hidden = parts.filter((part) => part.hidden);
    const isTold = !whole.hidden && hidden.length > 0 && sum(hidden.map(({ count }) => count)) < smallest;
    if (!isTold) continue;
    const [next = whole] = parts.filter((part) => !part.hidden).sort((one, other) => one.count - other.count);
    next.hidden = true;
    hidesMore = true;
  }
  return hidesMore;
}

function shownTable(arcs: ReadonlyMap<string, TableArc>, height: number, width: number): ShownTable {
  const shown = (name: string) => {
    const arc = arcs.get(name);
    return arc && !arc.hidden ? arc.count : null;
  };
  const rows = Array.from({ length: height }, (_, at) => at);
  const columns = Array.from({ length: width }, (_, at) => at);
  return {
    cells: rows.map((row) => columns.map((column) => shown(`${row},${column}`))),
    rowTotals: rows.map((row) => shown(nameOf.row(row))),
    columnTotals: columns.map((column) => shown(nameOf.column(column))),
    total: shown('all'),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
