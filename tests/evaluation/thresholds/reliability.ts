import type { ReliabilityStep } from '@ventanilla/answering';

/** One answer: how much of its question it covered, and whether it was right. */
export type Observed = { share: number; isRight: boolean };

type Pool = { from: number; right: number; of: number };

/** Fewer answers than this say nothing of their own. */
const FEWEST = 12;

/**
 * How often answers are right as a function of the share covered that never falls (pool adjacent violators), in steps
 * of at least a dozen answers. Each step is drawn a little towards one half, so that no step claims certainty.
 */
export function learnReliability(observed: readonly Observed[]): ReliabilityStep[] {
  const pools: Pool[] = [];
  for (const { share, isRight } of observed.toSorted((one, other) => one.share - other.share)) {
    const last = pools.at(-1);
    if (last !== undefined && (last.from === share || last.of < FEWEST)) {
      last.right += Number(isRight);
      last.of += 1;
    } else pools.push({ from: share, right: Number(isRight), of: 1 });
  }
  return joined(pools).map(({ from, right, of }, at) => ({
    from: at === 0 ? 0 : round(from),
    right: round((right + 1) / (of + 2)),
  }));
}

/** Joins a step with the one before while it is lower, or too small to stand alone. */
function joined(pools: readonly Pool[]): Pool[] {
  const steps: Pool[] = [];
  for (const pool of pools) {
    let step = { ...pool };
    for (let last = steps.at(-1); last && mustJoin(last, step); last = steps.at(-1)) {
      steps.pop();
      step = { from: last.from, right: last.right + step.right, of: last.of + step.of };
    }
    steps.push(step);
  }
  return steps;
}

function mustJoin(last: Pool, step: Pool): boolean {
  return last.right / last.of >= step.right / step.of || step.of < FEWEST;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
