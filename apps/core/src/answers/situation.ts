import { type Decision, fittingFirst, type Hit, misfitOf, type Situation } from '@ventanilla/answering';
import type { PublishedContent } from '../knowledge/published-content.js';

/** The hits with those first that are for whom the question is about. Help lines and choices keep their order. */
export function fittingHits(
  content: PublishedContent,
  { outcome, hits }: Pick<Decision, 'outcome' | 'hits'>,
  situation: Situation,
): Hit[] {
  if (outcome !== 'answered') return hits;
  return fittingFirst(hits, (key) => {
    const entry = content.find(key);
    return entry?.kind === 'service' && misfitOf(entry.facts.eligibility, situation) !== null;
  });
}

/** Whether an item looks different for this asker than for anybody else. */
export function isParticular({ circumstances, ages, forChild, when }: Situation): boolean {
  return forChild || circumstances.standing !== null || ages.length > 0 || when !== null;
}
