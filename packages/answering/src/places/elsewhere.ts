import type { NeighbourMunicipality } from '../decide.js';
import type { Knowledge } from '../knowledge.js';
import { mentionsIn } from '../lexicon/lexicon.js';
import { CITIES, CITIES_ABROAD } from './cities.js';
import { areIn, createGazetteer, type Gazetteer } from './gazetteer.js';
import { placeNamed } from './named-place.js';

const findCities = createGazetteer(CITIES);
const findCitiesAbroad = createGazetteer(CITIES_ABROAD);
const THERE = new Set('en em in at a nan'.split(' '));

/** The names of a municipality never change under it: a new version is a new object. */
const known = new WeakMap<NeighbourMunicipality, Gazetteer>();

/**
 * The place outside this municipality that a question is about: another municipality of the window by its id, or a
 * city nobody here answers for. Null when the question names a place of this municipality, or none.
 */
export function placeElsewhere(
  knowledge: Knowledge,
  words: readonly string[],
  others: readonly NeighbourMunicipality[],
): { municipality: string | null } | null {
  if (areIn(words, namesOf(knowledge.municipality)(words)) || placeNamed(knowledge, words) !== null) return null;
  const other = others.find((candidate) => areIn(words, namesOf(candidate)(words)));
  if (other !== undefined) return { municipality: other.id };
  return areIn(words, findCities(words)) || isAskedAbroad(words) ? { municipality: null } : null;
}

/** "A hospital in Lima" asks about Lima; "my diploma, I studied in Lima" does not. */
function isAskedAbroad(words: readonly string[]): boolean {
  const needs = mentionsIn(words).filter(({ concept }) => concept.role === 'need');
  return findCitiesAbroad(words).some(
    ({ start }) => THERE.has(words[start - 1] ?? '') && needs.some(({ end }) => end === start - 1),
  );
}

function namesOf(municipality: NeighbourMunicipality): Gazetteer {
  const kept = known.get(municipality);
  if (kept !== undefined) return kept;
  const { names, aliases, places = [] } = municipality;
  const find = createGazetteer([...Object.values(names), ...aliases, ...places]);
  known.set(municipality, find);
  return find;
}
