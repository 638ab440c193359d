import { ALWAYS, probabilityOf, weighChain } from '@ventanilla/answering/learning';
import { describe, expect, it } from 'vitest';
import { learnLogistic } from './logistic.js';
import { minimize } from './minimize.js';
import { bestThreshold, reliability, thresholdRefusing } from './thresholds.js';

describe('minimizing', () => {
  it('finds the bottom of a bent valley', () => {
    const banana = ([x = 0, y = 0]: Float64Array) => ({
      value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
      gradient: Float64Array.from([-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]),
    });
    const [x, y] = minimize(banana, 2, 500);
    expect(x).toBeCloseTo(1, 1);
    expect(y).toBeCloseTo(1, 1);
  });
});

describe('a logistic model', () => {
  const observed = Array.from({ length: 200 }, (_, number) => ({
    figures: { [ALWAYS]: 1, warmth: 20 + (number % 10), noise: number % 7 },
    isSo: number % 10 >= 5,
    counts: 1,
  }));

  it('learns which figure tells something, in the figures as they are measured', () => {
    const weights = learnLogistic(observed, 1);
    expect(probabilityOf({ [ALWAYS]: 1, warmth: 29, noise: 3 }, weights)).toBeGreaterThan(0.9);
    expect(probabilityOf({ [ALWAYS]: 1, warmth: 20, noise: 3 }, weights)).toBeLessThan(0.1);
    expect(Math.abs(weights['noise'] ?? 1)).toBeLessThan(Math.abs(weights['warmth'] ?? 0) / 10);
  });

  it('is held to what is usual when it is held strongly', () => {
    const weights = learnLogistic(observed, 1e6);
    expect(probabilityOf({ [ALWAYS]: 1, warmth: 29, noise: 3 }, weights)).toBeCloseTo(0.5, 1);
  });
});

describe('thresholds', () => {
  const guesses = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((probability, place) => ({
    probability,
    isSo: place !== 0 && place !== 1 && place !== 3,
  }));

  it('give up what is so only as far as they may', () => {
    expect(bestThreshold(guesses, 0)).toBe(0.2);
    expect(bestThreshold(guesses, 0.2)).toBe(0.4);
  });

  it('refuse the share that is wanted', () => {
    expect(thresholdRefusing(guesses, 0.5)).toBe(0.6);
    expect(thresholdRefusing([], 0.5)).toBe(1);
  });

  it('are told how far guesses can be trusted', () => {
    expect(reliability(guesses).split('\n')[9]).toBe('0.9 to 1: 2 times, thought 93 %, so 100 %');
  });
});

describe('the slope of the chain', () => {
  it('is what its value changes by', () => {
    const at = (start: number) =>
      weighChain({
        inside: Float64Array.from([0.3, -0.2, 0.9]),
        start: Float64Array.from([-1, start, 0.1]),
        end: Float64Array.from([0, 0.4, -0.6]),
      });
    const step = 1e-6;
    const change = (at(0.5 + step).logPartition - at(0.5 - step).logPartition) / (2 * step);
    expect(at(0.5).starts[1]).toBeCloseTo(change, 6);
  });
});
