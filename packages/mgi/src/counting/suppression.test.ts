import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressSmallCounts, suppressSmallCountsInRow } from './suppression.js';

type Cells = readonly (readonly number[])[];

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** All numbers of a table in one list: cells, row totals, column totals, total. */
function numbersOf(cells: Cells): number[] {
  const columns = (cells[0] ?? []).map((_, column) => sum(cells.map((row) => row[column] ?? 0)));
  return [...cells.flat(), ...cells.map(sum), ...columns, sum(cells.flat())];
}

function shownNumbers(cells: Cells, smallest?: number): (number | null)[] {
  const { cells: shown, rowTotals, columnTotals, total } = suppressSmallCounts({ cells }, smallest);
  return [...shown.flat(), ...rowTotals, ...columnTotals, total];
}

/** Every table of that shape with counts up to `highest`. */
function* allTables(height: number, width: number, highest: number): Generator<number[][]> {
  const size = height * width;
  for (let code = 0; code < (highest + 1) ** size; code += 1) {
    const flat = Array.from({ length: size }, (_, at) => Math.floor(code / (highest + 1) ** at) % (highest + 1));
    yield Array.from({ length: height }, (_, row) => flat.slice(row * width, (row + 1) * width));
  }
}

/** A table of that shape with random counts; zeros often, because they make others easy to work out. */
function tables(height: number, width: number, highest: number): fc.Arbitrary<number[][]> {
  const count = fc.oneof(fc.constant(0), fc.nat(highest));
  const row = fc.array(count, { minLength: width, maxLength: width });
  return fc.array(row, { minLength: height, maxLength: height });
}

const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([height, width]) => tables(height, width, 60));

describe('a table of counts', () => {
  it('is shown as it is when nothing in it is small', () => {
    expect(
      suppressSmallCounts({
        cells: [
          [12, 30],
          [40, 25],
        ],
      }),
    ).toEqual({
      cells: [
        [12, 30],
        [40, 25],
      ],
      rowTotals: [42, 65],
      columnTotals: [52, 55],
      total: 107,
    });
  });

  it('hides with a small count what would give it away', () => {
    expect(
      suppressSmallCounts({
        cells: [
          [12, 3],
          [40, 25],
        ],
      }),
    ).toEqual({
      cells: [
        [null, null],
        [null, null],
      ],
      rowTotals: [15, 65],
      columnTotals: [52, 28],
      total: 80,
    });
  });

  it('hides more where all that is hidden of a shown total would be small together', () => {
    expect(suppressSmallCountsInRow([30, 3, 4])).toEqual({ counts: [null, null, null], total: 37 });
    expect(suppressSmallCountsInRow([30, 50, 3, 4])).toEqual({ counts: [null, 50, null, null], total: 87 });
    expect(suppressSmallCountsInRow([30, 50, 3, 8])).toEqual({ counts: [30, 50, null, null], total: 91 });
  });

  it('never tells a small number by the rest of a shown total', () => {
    const rest = (total: number | null, shown: readonly (number | null)[]) =>
      total === null || !shown.includes(null) ? null : total - sum(shown.map((count) => count ?? 0));
    fc.assert(
      fc.property(anyTable, (cells) => {
        const shown = suppressSmallCounts({ cells });
        const columns = shown.columnTotals.map((_, at) => shown.cells.map((row) => row[at] ?? null));
        const rests = [
          ...shown.rowTotals.map((total, at) => rest(total, shown.cells[at] ?? [])),
          ...shown.columnTotals.map((total, at) => rest(total, columns[at] ?? [])),
          rest(shown.total, shown.rowTotals),
          rest(shown.total, shown.columnTotals),
        ];
        for (const each of rests) if (each !== null) expect(each).toBeGreaterThanOrEqual(10);
      }),
    );
  });

  it('leaves alone what gives nothing away', () => {
    const { cells } = suppressSmallCounts({
      cells: [
        [3, 50, 90],
        [50, 4, 90],
        [60, 70, 90],
      ],
    });
    expect(cells).toEqual([
      [null, null, 90],
      [null, null, 90],
      [60, 70, 90],
    ]);
  });

  it('shows ten and hides nine', () => {
    expect(suppressSmallCountsInRow([10, 10, 10])).toEqual({ counts: [10, 10, 10], total: 30 });
    expect(suppressSmallCountsInRow([9, 10, 30])).toEqual({ counts: [null, null, 30], total: 49 });
  });

  it('hides another count where a zero alone would be worked out', () => {
    expect(suppressSmallCountsInRow([0, 0, 40])).toEqual({ counts: [null, null, null], total: 40 });
  });

  it('shows nothing small and nothing but the truth, whatever the table', () => {
    fc.assert(
      fc.property(anyTable, (cells) => {
        const truth = numbersOf(cells);
        shownNumbers(cells).forEach((shown, at) => {
          if (shown !== null) expect([shown >= 10, shown]).toEqual([true, truth[at]]);
        });
      }),
    );
  });

  it.each([
    [2, 2, 300],
    [1, 4, 200],
    [3, 2, 40],
  ])('of %i by %i leaves more than one possibility for every hidden number', (height, width, numRuns) => {
    const alternatives = [...allTables(height, width, 5)].map(numbersOf);
    fc.assert(
      fc.property(tables(height, width, 4), (cells) => {
        const truth = numbersOf(cells);
        const shown = shownNumbers(cells, 3);
        const possible = alternatives.filter((other) =>
          shown.every((count, at) => count === null || count === other[at]),
        );
        const certain = shown.flatMap((count, at) =>
          count === null && possible.every((other) => other[at] === truth[at]) ? [at] : [],
        );
        expect(certain).toEqual([]);
      }),
      { numRuns },
    );
  });

  it.each([[[[1], [1, 2]]], [[[-1]]], [[[1.5]]]])('refuses %j, which is none', (cells) => {
    expect(() => suppressSmallCounts({ cells })).toThrow(RangeError);
  });
});
