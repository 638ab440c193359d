import type { Knowledge } from './knowledge.js';
import type { Ranked } from './rank.js';
import type { Need, Understanding } from './understand.js';

/** The share of what is asked that the best entry must speak of. */
const COVERED_ENOUGH = 0.45;
/** The same where the lexicon knows nothing of the question and words alone count. */
const WORDS_COVERED_ENOUGH = 0.6;
/** What a neighbour of the thing asked for counts: a health centre for a hospital. */
const NEAR_COVERS = 0.6;
/** From this impact on an entry is about a thing: it stands in its title, its keywords or often. */
const SPEAKS_OF = 0.55;
/** A need of this weight must be what the entry is about; a word by the way does not do. */
const DECISIVE = 3;

/** Whether an entry speaks of enough of what is asked to be called an answer. */
export function isCovered(knowledge: Knowledge, { needs, contentWords }: Understanding, { units }: Ranked): boolean {
  if (needs.length > 0) return shareOfNeeds(knowledge, needs, units) >= COVERED_ENOUGH;
  let covered = 0;
  let all = 0;
  let strongest = 0;
  for (const { terms } of contentWords) {
    const rarity = Math.min(...terms.map((term) => knowledge.index.rarity(term)));
    const impact = Math.max(...terms.map((term) => impactIn(knowledge, units, term)));
    all += rarity;
    if (impact > 0) covered += rarity;
    strongest = Math.max(strongest, impact);
  }
  return all > 0 && covered / all >= WORDS_COVERED_ENOUGH && strongest >= SPEAKS_OF;
}

function shareOfNeeds(knowledge: Knowledge, needs: readonly Need[], units: readonly number[]): number {
  let covered = 0;
  let all = 0;
  for (const need of needs) {
    all += need.weight;
    covered += need.weight * coverOf(knowledge, need, units);
  }
  return covered / all;
}

function coverOf(knowledge: Knowledge, { term, near, weight }: Need, units: readonly number[]): number {
  const impact = impactIn(knowledge, units, term);
  if (impact >= SPEAKS_OF || (impact > 0 && weight < DECISIVE)) return 1;
  return near.some((neighbour) => impactIn(knowledge, units, neighbour) > 0) ? NEAR_COVERS : 0;
}

/** How much an entry is about a term, between 0 and 1. */
export function impactIn(knowledge: Knowledge, units: readonly number[], term: string): number {
  return Math.max(0, ...units.map((unit) => knowledge.index.impactIn(unit, term)));
}
