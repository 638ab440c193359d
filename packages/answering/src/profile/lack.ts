import { impactIn } from '../coverage.js';
import type { Knowledge } from '../knowledge.js';
import type { Ranked } from '../rank.js';
import type { Understanding } from '../understand.js';

/** Where the profile tells of something done and of something missing about the same (children alone), what is done is told. */
const CLEARLY = 1.25;

/**
 * Whether what is asked about is clearly rather what the profile found missing than what the best statement tells: then nothing
 * is told. The lack itself is told to nobody.
 */
export function isLacked(knowledge: Knowledge, { terms }: Understanding, { units }: Pick<Ranked, 'units'>): boolean {
  const weights = terms.map(({ term, weight }) => ({ term, weight: weight * knowledge.index.rarityOf(term) }));
  const scoreOf = (impactOf: (term: string) => number) =>
    weights.reduce((sum, { term, weight }) => sum + weight * impactOf(term), 0);
  const told = scoreOf((term) => impactIn(knowledge, units, term));
  return [...knowledge.lacks()].some((impacts) => scoreOf((term) => impacts.get(term) ?? 0) > told * CLEARLY);
}
