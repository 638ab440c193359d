import { describe, expect, it } from 'vitest';
import { calibrationError, heldOutCurve } from './curve.js';
import { middleOfPlateau } from './plateau.js';
import { learnReliability } from './reliability.js';

const answers = (share: number, right: number, of: number) =>
  Array.from({ length: of }, (_, at) => ({ id: `mq-${share}-${at}`, share, isRight: at < right }));

describe('the middle of the plateau', () => {
  it('is taken of the longest row that is worth as much as the best', () => {
    const worths = [0.1, 0.9, 0.2, 0.9, 0.9, 0.9, 0.3];
    expect(middleOfPlateau(worths.map((worth, at) => ({ value: at / 10, worth })))).toBe(0.4);
  });

  it('is the only value that was tried', () => expect(middleOfPlateau([{ value: 0.5, worth: -1 }])).toBe(0.5));

  it('is refused of nothing', () => expect(() => middleOfPlateau([])).toThrow('Nothing was tried'));
});

describe('reliability', () => {
  it('grows with what is covered, and is never certain', () => {
    const steps = learnReliability([...answers(0.5, 20, 40), ...answers(1, 40, 40)]);
    expect(steps).toEqual([
      { from: 0, right: 0.5 },
      { from: 1, right: 0.98 },
    ]);
  });

  it('never falls: more covered is not less sure', () => {
    const steps = learnReliability([...answers(0.5, 30, 40), ...answers(0.7, 10, 40), ...answers(1, 39, 40)]);
    expect(steps.map(({ right }) => right)).toEqual(steps.map(({ right }) => right).sort((one, other) => one - other));
    expect(steps).toHaveLength(2);
  });

  it('says nothing of a handful of its own', () => {
    expect(learnReliability([...answers(0.5, 20, 40), ...answers(0.9, 3, 3)])).toHaveLength(1);
  });

  it('is near the truth on the half it was not learnt from', () => {
    const curve = heldOutCurve([...answers(0.5, 60, 120), ...answers(1, 110, 120)]);
    expect(curve.reduce((sum, { of }) => sum + of, 0)).toBe(240);
    expect(calibrationError(curve)).toBeLessThan(0.15);
  });
});
