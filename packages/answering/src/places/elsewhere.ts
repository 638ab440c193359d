import type { NeighbourMunicipality } from '../decide.js';
import type { Knowledge } from '../knowledge.js';
import { CITIES } from './cities.js';
import { createGazetteer, type Gazetteer } from './gazetteer.js';
import { placeNamed } from './named-place.js';

/** Words before the name of the place that somebody asks about: "en Rosario", "hospital de Quilmes". */
const IN = new Set(
  'en em no na de do da in at of a nan lan para por from vivo moro live habite zona ciudad cidade city ville vil municipio'.split(
    ' ',
  ),
);

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
  if (isAsked(words, namesOf(knowledge.municipality)) || placeNamed(knowledge, words) !== null) return null;
  const other = others.find((candidate) => isAsked(words, namesOf(candidate)));
  if (other !== undefined) return { municipality: other.id };
  return isAsked(words, findCities) ? { municipality: null } : null;
}

function namesOf(municipality: NeighbourMunicipality): Gazetteer {
  const kept = known.get(municipality);
  if (kept !== undefined) return kept;
  const { names, aliases, places = [] } = municipality;
  const find = createGazetteer([...Object.values(names), ...aliases, ...places]);
  known.set(municipality, find);
  return find;
}

function isAsked(words: readonly string[], find: Gazetteer): boolean {
  return find(words).some(({ start }) => IN.has(words[start - 1] ?? ''));
}
