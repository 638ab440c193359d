import type { Topic } from '../entry.js';

/** Terms of the index that are not word stems carry a mark no word can have. */

/** The term for a concept of the lexicon, in whatever language it was said. */
export function conceptTerm(id: string): string {
  return `#${id}`;
}

/** The term for a concept said of a country: the consulate *of Bolivia*. */
export function pairTerm(id: string, country: string): string {
  return `#${id}/${country}`;
}

/** The term for a topic an entry is filed under. */
export function topicTerm(topic: Topic): string {
  return `@${topic}`;
}
