import { gramsOf } from '../../index/gram-index.js';

/** Sentences of fewer groups of letters are not thought denser still. */
const SHORTEST = 10;

/**
 * How much of a question sentences write, letter by letter, so that word forms, derived words and compounds count for
 * what they have in common.
 */
export type Letters = {
  /** By sentence, the share of the question's groups of three letters; those that most sentences of this text have count less. */
  readonly shares: Float64Array;
  /** The same for the length of each sentence: the shorter of two that write as much says it more plainly. */
  readonly dense: Float64Array;
};

/**
 * Compares a question with the sentences of a text.
 *
 * @param question the question's words, small ones among them
 * @param sentences the words of each sentence; the title is sentence 0
 */
export function lettersOf(question: readonly string[], sentences: readonly (readonly string[])[]): Letters {
  const grams = sentences.map(gramsOfAll);
  const telling = tellingOf(gramsOfAll(question), grams.slice(1));
  const all = sumOf(telling.values());
  const shares = Float64Array.from(grams, (own) => (all === 0 ? 0 : sharedBy(own, telling) / all));
  const dense = shares.map((share, place) => share / Math.sqrt((grams[place]?.size ?? 0) + SHORTEST));
  return { shares, dense };
}

function gramsOfAll(words: readonly string[]): Set<number> {
  const all = new Set<number>();
  for (const word of words) for (const gram of gramsOf(word)) all.add(gram);
  return all;
}

/** How much each group of letters of the question tells the sentences apart. */
function tellingOf(question: ReadonlySet<number>, sentences: readonly ReadonlySet<number>[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const gram of question) uses.set(gram, 0);
  for (const grams of sentences) {
    for (const gram of grams) {
      const known = uses.get(gram);
      if (known !== undefined) uses.set(gram, known + 1);
    }
  }
  const count = sentences.length;
  return new Map([...uses].map(([gram, used]) => [gram, Math.log(1 + count / (used + 0.5))]));
}

function sharedBy(grams: ReadonlySet<number>, telling: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const gram of grams) sum += telling.get(gram) ?? 0;
  return sum;
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
