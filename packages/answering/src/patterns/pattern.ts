import { tokensOf } from '../text/tokens.js';

/** One place in a pattern: any of these words or beginnings of words, perhaps some words after the last place. */
export type Place = { words: string[]; prefixes: string[]; mayGap: boolean };

/** How many words `~` may stand for. */
export const GAP = 4;

/**
 * Reads one pattern. Words stand one after another; `a|b` is either, `vacun*` any word beginning so, `~` up to four
 * words in between. Accents and capitals do not matter. Chinese needs no spaces.
 *
 * @example
 * readPattern('no|nao ~ respir*'); // "no respira", "não está conseguindo respirar"
 */
export function readPattern(pattern: string): Place[] {
  const places: Place[] = [];
  let mayGap = false;
  for (const part of pattern.trim().split(/\s+/)) {
    if (part === '~') mayGap = true;
    else {
      places.push(...placesOf(part, mayGap));
      mayGap = false;
    }
  }
  return places;
}

function placesOf(part: string, mayGap: boolean): Place[] {
  if (!part.includes('|') && !part.endsWith('*')) {
    return tokensOf(part).map((word, index) => ({ words: [word], prefixes: [], mayGap: mayGap && index === 0 }));
  }
  const alternatives = part.split('|');
  const prefixes = alternatives.filter((word) => word.endsWith('*')).map((word) => foldWord(word.slice(0, -1)));
  const words = alternatives.filter((word) => !word.endsWith('*')).map(foldWord);
  return [{ words, prefixes, mayGap }];
}

function foldWord(word: string): string {
  const [folded, ...more] = tokensOf(word);
  if (folded === undefined || more.length > 0) throw new Error(`answering: "${word}" is not one word of a pattern`);
  return folded;
}
