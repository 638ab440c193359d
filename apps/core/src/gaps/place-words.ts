import type { Library } from '../knowledge/library.js';

/** Tells words that only name a place of a municipality: they say where, not what. */
export function placeWordsOf(library: Library, municipality: string): (word: string) => boolean {
  const knowledge = library.shelf(municipality)?.helpLines.knowledge;
  return (word) => knowledge?.isPlaceWord(word) ?? false;
}
