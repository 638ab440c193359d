import { conceptTerm } from './index/terms.js';
import type { Knowledge } from './knowledge.js';
import { countries } from './lexicon/lexicon.js';
import type { Ranked } from './rank.js';
import type { Need, Understanding, WordTerms } from './understand.js';

/** What a neighbour of the thing asked for counts: a health centre for a hospital. */
const NEAR_COVERS = 0.6;
/** From this impact on an entry is about a thing: it stands in its title, its keywords or often. */
const SPEAKS_OF = 0.55;
/** From this impact on a thing stands in the title of an entry. */
const IN_ITS_TITLE = 0.85;
/** A need of this weight must be what the entry is about; a word by the way does not do. */
export const DECISIVE = 3;
/** "Chess classes": that it is chess says twice what it says that it is classes. */
const UNSPOKEN_SHARE = 1 / 3;

/** How much of what is asked an entry speaks of, 0 to 1, and whether that was read from needs or from words alone. */
export type Coverage = { basis: 'needs' | 'words'; share: number };

/** Whether an entry speaks of enough of what is asked to be called an answer. */
export function isCovered(knowledge: Knowledge, understanding: Understanding, entry: Ranked): boolean {
  if (understanding.countries.length > 0 && isForOthers(knowledge, understanding, entry)) return false;
  const { coverage, wordCoverage } = knowledge.thresholds;
  const { basis, share } = coverageOf(knowledge, understanding, entry);
  return share >= (basis === 'needs' ? coverage : wordCoverage);
}

/** What holds for Venezuelans is no answer to somebody from Bolivia, nor near to one who named no country. */
export function isForOthers(
  knowledge: Knowledge,
  understanding: Understanding,
  { units }: Pick<Ranked, 'units'>,
): boolean {
  const isAbout = (id: string) => impactIn(knowledge, units, conceptTerm(id)) >= IN_ITS_TITLE;
  return !understanding.countries.some(isAbout) && countries.some(({ id }) => isAbout(id));
}

/** The sign to abstain: the weighted share of the needs, or where none is heard of the words' rarity. */
export function coverageOf(
  knowledge: Knowledge,
  { needs, contentWords, objects }: Understanding,
  { units }: Pick<Ranked, 'units'>,
): Coverage {
  if (needs.length > 0) return { basis: 'needs', share: shareOfNeeds(knowledge, { needs, objects }, units) };
  let covered = 0;
  let all = 0;
  let strongest = 0;
  for (const { terms } of tellingWords(contentWords)) {
    const rarity = Math.min(...terms.map((term) => knowledge.index.rarityOf(term)));
    const impact = impactOf(knowledge, units, terms);
    all += rarity;
    if (impact > 0) covered += rarity;
    strongest = Math.max(strongest, impact);
  }
  // One of the words must stand where it matters.
  return { basis: 'words', share: all > 0 && strongest >= SPEAKS_OF ? covered / all : 0 };
}

/** "Looking for a library" is about a library. Whoever only looks for something is taken at their word. */
function tellingWords(contentWords: readonly WordTerms[]): readonly WordTerms[] {
  const telling = contentWords.filter(({ isAround }) => !isAround);
  return telling.length > 0 ? telling : contentWords;
}

type Asked = Pick<Understanding, 'needs' | 'objects'>;

function shareOfNeeds(knowledge: Knowledge, { needs, objects }: Asked, units: readonly number[]): number {
  let covered = 0;
  let all = 0;
  for (const need of needs) {
    all += need.weight;
    covered += need.weight * coverOf(knowledge, need, units);
  }
  const isUnspoken = objects.length > 0 && objects.every(({ terms }) => impactOf(knowledge, units, terms) === 0);
  return (covered / all) * (isUnspoken ? UNSPOKEN_SHARE : 1);
}

function coverOf(knowledge: Knowledge, { term, near, weight }: Need, units: readonly number[]): number {
  const impact = impactIn(knowledge, units, term);
  if (impact >= SPEAKS_OF || (impact > 0 && weight < DECISIVE)) return 1;
  const least = weight < DECISIVE ? 0 : SPEAKS_OF;
  return near.some((neighbour) => impactIn(knowledge, units, neighbour) > least) ? NEAR_COVERS : 0;
}

function impactOf(knowledge: Knowledge, units: readonly number[], terms: readonly string[]): number {
  return Math.max(...terms.map((term) => impactIn(knowledge, units, term)));
}

/** How much an entry is about a term, between 0 and 1. */
export function impactIn(knowledge: Knowledge, units: readonly number[], term: string): number {
  return Math.max(0, ...units.map((unit) => knowledge.index.impactIn(unit, term)));
}
