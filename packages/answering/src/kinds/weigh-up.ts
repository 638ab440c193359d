import { type Coverage, coverageOf, isCovered, isForOthers } from '../coverage.js';
import type { Knowledge } from '../knowledge.js';
import { getConcept } from '../lexicon/lexicon.js';
import { inOrderOfMeaning, nearestInMeaning } from '../meaning/by-meaning.js';
import { type Nearness, nothingNear } from '../meaning/nearness.js';
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

/** What is known beside the words: the municipality's date, and what stands out in meaning when somebody knows. */
export type Beside = { today: string | null; nearness?: Nearness };

/**
 * The entries that speak of enough of what is asked and are near enough to the best; empty when nothing does. Words alone
 * decide which these are: meaning puts them in order, or names what comes nearest to a question that nothing answers.
 */
export function weighUp(
  knowledge: Knowledge,
  understanding: Understanding,
  { today, nearness = nothingNear }: Beside,
): Weighed {
  const ranked = rank(knowledge, understanding, today);
  const good = ranked.slice(0, 3 * MOST_HITS).filter((entry) => isCovered(knowledge, understanding, entry));
  const [first] = good;
  if (first === undefined) {
    const nearest = nearestOf(knowledge, understanding, ranked, { today, nearness });
    return { hits: [], nearest, coverage: null, confidence: 0 };
  }
  const worthShowing = good.filter(({ score }) => score >= first.score * knowledge.thresholds.worthShowing);
  const [best = first, ...others] = inOrderOfMeaning(worthShowing.slice(0, MOST_HITS), nearness);
  const hits = withTheLaw(knowledge, understanding, [best, ...others], ranked).slice(0, MOST_HITS);
  const coverage = coverageOf(knowledge, understanding, best);
  return { hits, nearest: null, coverage, confidence: confidenceIn(coverage, knowledge.thresholds) };
}

/**
 * The best service or guide on the weightiest topic of the question that has any, else what stands out in meaning: it does not answer, but whoever
 * is there may know.
 */
function nearestOf(
  knowledge: Knowledge,
  understanding: Understanding,
  ranked: readonly Ranked[],
  { today, nearness = nothingNear }: Beside,
): Ranked | null {
  if (!mayHaveNear(understanding)) return null;
  const about = ranked.filter(
    (entry) =>
      (entry.kind === 'service' || entry.kind === 'guide') &&
      entry.key !== knowledge.municipality.handoff &&
      !isForOthers(knowledge, understanding, entry),
  );
  const byTopic = understanding.topics.map((topic) =>
    about.filter(({ key }) => knowledge.find(key)?.topics.includes(topic)),
  );
  const [onTopic] = inOrderOfMeaning(byTopic.find((entries) => entries.length > 0) ?? [], nearness);
  return onTopic ?? nearestInMeaning(knowledge, nearness, today);
}

/** Needs that only the asker's own can meet: no other is near to it. */
const OWN_ALONE: ReadonlySet<string> = new Set(['consulate', 'mobileConsulate']);

/** What nobody asks a town hall has nothing near it, and no other consulate is near to one's own. */
export function mayHaveNear({ needs }: Pick<Understanding, 'needs'>): boolean {
  return !needs.some(({ concept }) => getConcept(concept).topic === null || OWN_ALONE.has(concept));
}
