import { coverageOf, isCovered } from '../coverage.js';
import type { Knowledge } from '../knowledge.js';
import { type Ranked, rank } from '../rank.js';
import { thresholds } from '../thresholds.js';
import type { Understanding } from '../understand.js';
import { confidenceIn } from './confidence.js';
import { withTheLaw } from './with-the-law.js';

/** What is found for a question, best first, and how likely it is that the first answers. */
export type Weighed = { hits: readonly Ranked[]; confidence: number };

/** At most so many entries are shown. */
const MOST_HITS = 6;

/** The entries that speak of enough of what is asked and are near enough to the best; empty when nothing does. */
export function weighUp(knowledge: Knowledge, understanding: Understanding, today: string | null): Weighed {
  const ranked = rank(knowledge, understanding, today);
  const good = ranked.slice(0, 3 * MOST_HITS).filter((entry) => isCovered(knowledge, understanding, entry));
  const [best] = good;
  if (best === undefined) return { hits: [], confidence: 0 };
  const worthShowing = good.filter(({ score }) => score >= best.score * thresholds.worthShowing);
  const hits = withTheLaw(knowledge, understanding, worthShowing, ranked).slice(0, MOST_HITS);
  return { hits, confidence: confidenceIn(coverageOf(knowledge, understanding, best)) };
}
