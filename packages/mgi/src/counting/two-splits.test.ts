import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressTwoSplits } from './two-splits.js';

const row = (first: number[], second: number[]) => ({ first, second });

describe('two splits of the same people', () => {
  it('are shown as they are where nothing is small', () => {
    const shown = suppressTwoSplits({ rows: [row([40, 12], [30, 22])] });
    expect(shown.rows).toEqual([{ total: 52, first: [40, 12], second: [30, 22] }]);
    expect(shown.firstTotals).toEqual([40, 12]);
  });

  it('hide a small count and what it could be worked out from', () => {
    const [shown] = suppressTwoSplits({ rows: [row([40, 12], [49, 3])] }).rows;
    expect(shown).toEqual({ total: 52, first: [40, 12], second: [null, null] });
  });

  it('show nothing of a row by one split whose sum the other hides', () => {
    const { rows } = suppressTwoSplits({ rows: [row([6, 0], [6, 0]), row([50, 20], [40, 30])] });
    expect(rows[0]?.second).toEqual([null, null]);
    expect(rows[0]?.total).toBeNull();
  });

  it('are refused when their sums differ', () => {
    expect(() => suppressTwoSplits({ rows: [row([1], [2])] })).toThrow('the same sum');
  });

  const someRow = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }).map((counts) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return row([total - (counts[0] ?? 0), counts[0] ?? 0], counts);
  });

  it('never show a count below ten, nor a row of which all but one count is shown beside its sum', () => {
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 5 }), (rows) => {
        for (const { total, first, second } of suppressTwoSplits({ rows }).rows) {
          for (const count of [total, ...first, ...second]) expect(count === null || count >= 10).toBe(true);
          const hidden = second.filter((count) => count === null).length;
          if (total !== null) expect(hidden).not.toBe(1);
          if (total === null) expect(hidden).toBe(second.length);
        }
      }),
    );
  });
});
