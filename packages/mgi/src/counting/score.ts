import type { AnswerScale } from '../sets/answer-scale.js';
import type { StepCounts } from './counts.js';

/**
 * Where the answers of one place lie between the lowest and the highest value of its scale, from 0 to 1, or `null` when
 * none of them has a value or the scale knows only one. Steps without a value count for nothing.
 *
 * For following one place from round to round, and never for ranking places: the MGI says of itself that it is no
 * ranking (https://www.migrationdataportal.org/overviews/mgi). Places differ in what they are competent for, no official
 * values are public, and nothing in this package sorts by score.
 */
export function scoreOf(steps: StepCounts, scale: AnswerScale): number | null {
  const valued = scale.flatMap(({ key, value }) => (value === null ? [] : [{ value, count: steps[key] ?? 0 }]));
  const lowest = Math.min(...valued.map(({ value }) => value));
  const width = Math.max(...valued.map(({ value }) => value)) - lowest;
  const total = valued.reduce((sum, { count }) => sum + count, 0);
  if (total === 0 || width <= 0 || !Number.isFinite(width)) return null;
  const shares = valued.map(({ value, count }) => ((value - lowest) / width) * (count / total));
  return Math.min(
    1,
    Math.max(
      0,
      shares.reduce((sum, share) => sum + share, 0),
    ),
  );
}
