import type { Knowledge } from '../knowledge.js';
import { areIn, type Named } from './gazetteer.js';

/** The place that somebody asks about being in; null when they only name one ("the UNQ"). */
export function placeAskedIn(knowledge: Knowledge, words: readonly string[]): string | null {
  const places = knowledge.placesIn(words).filter((place) => areIn(words, [place]));
  return longestOf(places);
}

/** The longest name of a neighbourhood or landmark of the municipality that the words hold, as it is published. */
export function placeNamed(knowledge: Knowledge, words: readonly string[]): string | null {
  return longestOf(knowledge.placesIn(words));
}

function longestOf(places: Named[]): string | null {
  const [longest] = places.sort((one, other) => other.name.length - one.name.length);
  return longest?.name ?? null;
}
