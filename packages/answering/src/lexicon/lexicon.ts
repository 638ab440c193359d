import { Matcher } from '../patterns/matcher.js';
import { communityLife } from './community.js';
import type { Concept } from './concept.js';
import { documents } from './documents.js';
import { education } from './education.js';
import { elsewhereConcepts } from './elsewhere.js';
import { errands } from './errands.js';
import { health } from './health.js';
import { people } from './people.js';
import { protection } from './protection.js';
import { socialLife } from './social.js';
import { work } from './work.js';

/** A concept found in a row of words. */
export type Mention = { concept: Concept; start: number; end: number };

/** Everything people ask a municipality about, in the words of every language we know. */
export const concepts: readonly Concept[] = [
  ...health,
  ...education,
  ...documents,
  ...work,
  ...socialLife,
  ...protection,
  ...communityLife,
  ...people,
  ...errands,
  ...elsewhereConcepts,
];

/** The countries that people name. */
export const countries: readonly Concept[] = people.filter(({ role }) => role === 'country');

const byId = new Map(concepts.map((concept) => [concept.id, concept]));
const owners = concepts.flatMap((concept) => concept.patterns.map(() => concept));

/** Finds the words of the lexicon. Shared by all municipalities; it never changes. */
export const lexiconMatcher = new Matcher(concepts.flatMap((concept) => concept.patterns));

/** The concept with this id; throws for an id the lexicon does not have. */
export function getConcept(id: string): Concept {
  const concept = byId.get(id);
  if (concept === undefined) throw new Error(`answering: the lexicon has no concept "${id}"`);
  return concept;
}

/** The concept with this id, or null: ids may come from an older lexicon. */
export function findConcept(id: string): Concept | null {
  return byId.get(id) ?? null;
}

/** The concepts that a row of folded words speaks of, in order, with where they stand. */
export function mentionsIn(words: readonly string[]): Mention[] {
  return lexiconMatcher.find(words).flatMap(({ id, start, end }) => {
    const concept = owners[id];
    return concept === undefined ? [] : [{ concept, start, end }];
  });
}
