import type { Coverage } from '../coverage.js';
import type { Thresholds } from '../thresholds.js';

/** How often an answer with so much of the question covered was right among those it was learnt from, 0 to 1. */
export function confidenceIn({ basis, share }: Coverage, { reliability }: Pick<Thresholds, 'reliability'>): number {
  return reliability[basis].findLast(({ from }) => share >= from)?.right ?? 0;
}
