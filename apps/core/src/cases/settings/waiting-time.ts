import type { CaseWait } from '@ventanilla/contracts';

/** Of fewer nobody can say how long it usually takes. */
export const FEWEST = 5;

/** Four of five. */
const SHARE = 0.8;

/** Nobody is told a number that sounds like a stopwatch. */
const STEPS = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480];

/**
 * How long four of five people waited for their first answer, in office minutes, rounded up. Whoever still waits counts with
 * what they have waited so far: a desk that stopped answering must not look quick.
 */
export function waitingTime(answered: readonly number[], stillWaiting: readonly number[]): CaseWait {
  if (answered.length < FEWEST) return { kind: 'tooFew' };
  const all = [...answered, ...stillWaiting].sort((one, other) => one - other);
  const longest = all[Math.ceil(all.length * SHARE) - 1] ?? 0;
  const minutes = STEPS.find((step) => step >= longest) ?? Math.ceil(longest / 480) * 480;
  return { kind: 'known', minutes, cases: all.length };
}
