/** From this share on a sentence is like enough another for its translation to be worth offering. */
export const LEAST_LIKENESS = 0.7;

/** The words of a sentence as they are compared: small letters, no signs. */
export function wordsIn(sentence: string): string[] {
  return (
    sentence
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** A word counts as much as it is long. */
export function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/**
 * How like two sentences are, from 0 to 1: the share of the longer one that stays when as few words as possible are put
 * in, left out or replaced. Only the same words in the same order are wholly like.
 */
export function likenessOf(one: readonly string[], other: readonly string[]): number {
  const longer = Math.max(weightOf(one), weightOf(other));
  // Words that only change places are left out and put in again, which may weigh more than all there is.
  return longer === 0 ? 1 : Math.max(0, 1 - distanceBetween(one, other) / longer);
}

/** Levenshtein's distance in words: replacing costs as much as the longer of the two. */
function distanceBetween(one: readonly string[], other: readonly string[]): number {
  let above = [0];
  for (const word of other) above.push((above.at(-1) ?? 0) + word.length);
  for (const word of one) {
    const row = [(above[0] ?? 0) + word.length];
    for (const [at, beside] of other.entries()) {
      const replaced = (above[at] ?? 0) + (word === beside ? 0 : Math.max(word.length, beside.length));
      const leftOut = (above[at + 1] ?? 0) + word.length;
      const putIn = (row[at] ?? 0) + beside.length;
      row.push(Math.min(replaced, leftOut, putIn));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

/**
 * The few words by which a sentence is looked up: two sentences that are like enough have one of them in common. Long
 * words come first, being rare; they are enough when what comes after them weighs too little to be all that is alike.
 *
 * Of two sentences that are like enough, all that stands in one only weighs at most (1 - L) of the longer, so at most
 * (1 - L) / L of this one. The first word that they have in common comes after nothing but such words.
 */
export function keysOf(words: readonly string[]): string[] {
  const most = (weightOf(words) * (1 - LEAST_LIKENESS)) / LEAST_LIKENESS;
  const inOrder = [...words].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  let before = 0;
  const keys = inOrder.filter((word) => {
    const isNeeded = before <= most;
    before += word.length;
    return isNeeded;
  });
  return [...new Set(keys)];
}

/** What a sentence that is like enough one of this weight can weigh itself. */
export function weightsLike(weight: number): { least: number; most: number } {
  return { least: Math.floor(weight * LEAST_LIKENESS), most: Math.ceil(weight / LEAST_LIKENESS) };
}
