import { type Problem, problem } from '../problem.js';

/**
 * What a certificate asks for, each as a number or `null` for nothing. These are settings of whoever certifies: the real
 * ones are not public, so that none is set here.
 */
export type Thresholds = {
  /** Of `scoreOf`, from 0 to 1. */
  score: number | null;
  /** Share of indicators that are settled, from 0 to 1. */
  settledShare: number | null;
  /** Share of actions that are done, from 0 to 1. */
  doneShare: number | null;
  trainedOfficials: number | null;
  /** For how many months a certificate holds; `null` when its end is not stated. */
  validityMonths: number | null;
};

/** Nothing is asked for by number: people decide. */
export const noThresholds: Thresholds = {
  score: null,
  settledShare: null,
  doneShare: null,
  trainedOfficials: null,
  validityMonths: null,
};

/** What a local government has reached; `null` where there is nothing to measure yet. */
export type Results = Readonly<Record<Exclude<keyof Thresholds, 'validityMonths'>, number | null>>;

/** A threshold that is not reached. */
export type Shortfall = { threshold: keyof Results; needed: number; reached: number | null };

const measured = ['score', 'settledShare', 'doneShare', 'trainedOfficials'] as const;

/** Every threshold that was set and is not reached. What could not be measured reaches none. */
export function findShortfalls(results: Results, thresholds: Thresholds): Shortfall[] {
  return measured.flatMap((threshold) => {
    const [needed, reached] = [thresholds[threshold], results[threshold]];
    return needed === null || (reached !== null && reached >= needed) ? [] : [{ threshold, needed, reached }];
  });
}

/** Every problem of thresholds as somebody sets them. */
export function checkThresholds(thresholds: Thresholds): Problem[] {
  const shares = (['score', 'settledShare', 'doneShare'] as const).filter((name) => !isShare(thresholds[name]));
  const counts = (['trainedOfficials', 'validityMonths'] as const).filter((name) => !isCountOrNone(thresholds[name]));
  return [...shares.map((name) => problem('share', name)), ...counts.map((name) => problem('count', name))];
}

function isShare(value: number | null): boolean {
  return value === null || (value >= 0 && value <= 1);
}

function isCountOrNone(value: number | null): boolean {
  return value === null || (Number.isSafeInteger(value) && value >= 1);
}
