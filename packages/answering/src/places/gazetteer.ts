import { tokensOf } from '../text/tokens.js';

/** A name found in a row of words. */
export type Named = { name: string; start: number; end: number };

/** Finds names of places in the words of a text. */
export type Gazetteer = (words: readonly string[]) => Named[];

/** Makes a finder of names, in one pass over the words however many names there are. */
export function createGazetteer(names: readonly string[]): Gazetteer {
  const byFirst = new Map<string, { name: string; words: readonly string[] }[]>();
  for (const name of names) {
    const words = tokensOf(name);
    const [first] = words;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { name, words }]);
  }
  return (words) =>
    words.flatMap((word, start) =>
      (byFirst.get(word) ?? [])
        .filter((place) => place.words.every((part, next) => words[start + next] === part))
        .map((place) => ({ name: place.name, start, end: start + place.words.length })),
    );
}
