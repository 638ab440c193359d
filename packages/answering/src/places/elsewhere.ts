import type { NeighbourMunicipality } from '../decide.js';
import type { Knowledge } from '../knowledge.js';
import { CITIES } from './cities.js';
import { areIn, createGazetteer, type Gazetteer } from './gazetteer.js';
import { placeNamed } from './named-place.js';

const findCities = createGazetteer(CITIES);

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
  return areIn(words, findCities(words)) ? { municipality: null } : null;
}

function namesOf(municipality: NeighbourMunicipality): Gazetteer {
  const kept = known.get(municipality);
  if (kept !== undefined) return kept;
  const { names, aliases, places = [] } = municipality;
  const find = createGazetteer([...Object.values(names), ...aliases, ...places]);
  known.set(municipality, find);
  return find;
}
