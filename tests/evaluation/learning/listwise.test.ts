import { describe, expect, it } from 'vitest';
import { bestPlace, learnListwise, type Ranked } from './listwise.js';

/** What is right has more of the first figure than its rivals; the second figure is the same for all. */
const ranked: Ranked[] = [1, 2, 3, 4].map((much) => ({
  rows: [
    [much, 7],
    [much + 1, 7],
    [much - 1, 7],
  ],
  isRight: [false, true, false],
}));

describe('learning an order', () => {
  it('puts first what was right, by what tells it from its rivals', () => {
    const weights = learnListwise(ranked, 1, 0.1);
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[1]).toBeCloseTo(0, 6);
    expect(ranked.map((one) => bestPlace(one, weights))).toEqual([1, 1, 1, 1]);
  });

  it('says that more counts less where it was wrong', () => {
    const wrong = ranked.map(({ rows }) => ({ rows, isRight: [false, false, true] }));
    expect(learnListwise(wrong, 1, 0.1)[0]).toBeLessThan(0);
  });

  it('learns nothing from questions whose answer was not among what was found', () => {
    const unfound: Ranked = {
      rows: [
        [9, 0],
        [0, 9],
      ],
      isRight: [false, false],
    };
    expect(learnListwise([...ranked, unfound], 1, 0.1)[0]).toBeGreaterThan(0);
  });
});
