import { tokensOf } from '../text/tokens.js';

/** A name found in a row of words. */
export type Named = { name: string; start: number; end: number };

/** Finds names of places in the words of a text. */
export type Gazetteer = (words: readonly string[]) => Named[];

/** Words before the name of the place that somebody asks about: "en Rosario", "hospital de Quilmes". */
const IN = new Set(
  'en em no na de do da in at near around of a nan lan para por from vivo moro live habite zona ciudad cidade city ville vil municipio'.split(
    ' ',
  ),
);

/** "En la Capital Federal". */
const ARTICLES = new Set('la el the a o l'.split(' '));

/** Whether somebody asks about being in one of these places, rather than only naming it. */
export function areIn(words: readonly string[], places: readonly Named[]): boolean {
  return places.some(({ start }) => {
    const before = words[start - 1] ?? '';
    return IN.has(before) || (ARTICLES.has(before) && IN.has(words[start - 2] ?? ''));
  });
}

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
