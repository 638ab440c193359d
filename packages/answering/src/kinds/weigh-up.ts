import { type Coverage, coverageOf, DECISIVE, isCovered } from '../coverage.js';
import type { Knowledge } from '../knowledge.js';
import { getConcept } from '../lexicon/lexicon.js';
import { type Ranked, rank } from '../rank.js';
import type { Understanding } from '../understand.js';
import { confidenceIn } from './confidence.js';
import { withTheLaw } from './with-the-law.js';

/** What is found for a question, best first, and how likely it is that the first answers. */
export type Weighed = {
  hits: readonly Ranked[];
  /** When nothing answers: what comes nearest. */
  nearest: Ranked | null;
  coverage: Coverage | null;
  confidence: number;
};

/** At most so many entries are shown. */
const MOST_HITS = 6;

/** The entries that speak of enough of what is asked and are near enough to the best; empty when nothing does. */
export function weighUp(knowledge: Knowledge, understanding: Understanding, today: string | null): Weighed {
  const ranked = rank(knowledge, understanding, today);
  const good = ranked.slice(0, 3 * MOST_HITS).filter((entry) => isCovered(knowledge, understanding, entry));
  const [best] = good;
  if (best === undefined) {
    return { hits: [], nearest: nearestOf(knowledge, understanding, ranked), coverage: null, confidence: 0 };
  }
  const worthShowing = good.filter(({ score }) => score >= best.score * knowledge.thresholds.worthShowing);
  const hits = withTheLaw(knowledge, understanding, worthShowing, ranked).slice(0, MOST_HITS);
  const coverage = coverageOf(knowledge, understanding, best);
  return { hits, nearest: null, coverage, confidence: confidenceIn(coverage, knowledge.thresholds) };
}

/** The best service or guide on the topic of the question: it does not answer, but whoever is there may know. */
function nearestOf(knowledge: Knowledge, { topics, needs }: Understanding, ranked: readonly Ranked[]): Ranked | null {
  // What nobody asks a town hall has nothing near it, and no other consulate is near to one's own.
  if (needs.some(({ concept, weight }) => getConcept(concept).topic === null || weight >= DECISIVE)) return null;
  const isNear = ({ key, kind }: Ranked) =>
    (kind === 'service' || kind === 'guide') && knowledge.find(key)?.topics.some((topic) => topics.includes(topic));
  return ranked.find(isNear) ?? null;
}
