import type { Knowledge } from '../knowledge.js';

/** The longest name of a neighbourhood or landmark of the municipality that the words hold, as it is published. */
export function placeNamed(knowledge: Knowledge, words: readonly string[]): string | null {
  const [longest] = knowledge.placesIn(words).sort((one, other) => other.name.length - one.name.length);
  return longest?.name ?? null;
}
