import type { Coverage } from '../coverage.js';
import { reliability } from '../thresholds.js';

/** How often an answer with so much of the question covered was right among the questions it was learnt from, 0 to 1. */
export function confidenceIn({ basis, share }: Coverage): number {
  const steps = reliability[basis];
  return steps.findLast(({ from }) => share >= from)?.right ?? 0;
}
