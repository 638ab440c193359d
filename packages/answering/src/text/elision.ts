const ELIDED = /^(?:[djlm]|qu)(?=[aeiouyh])/;
const SHORTEST = 4;

/**
 * The words with French elisions that were typed without their apostrophe taken apart: "lasile" is "asile", where that is
 * a word and the whole is none.
 */
export function withoutElisions(words: readonly string[], isKnown: (word: string) => boolean): string[] {
  return words.map((word) => {
    const rest = word.replace(ELIDED, '');
    return rest !== word && rest.length >= SHORTEST && !isKnown(word) && isKnown(rest) ? rest : word;
  });
}
