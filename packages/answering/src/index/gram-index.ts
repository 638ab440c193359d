import { NumberList } from './number-list.js';

const GRAM = 3;
const EDGE = ' ';

/** The groups of three letters in a word, its beginning and end marked, each once: " ha", "hau", "aus", "us ". */
export function gramsOf(word: string): Set<string> {
  const marked = EDGE + word + EDGE;
  const grams = new Set<string>();
  for (let start = 0; start + GRAM <= marked.length; start++) grams.add(marked.slice(start, start + GRAM));
  return grams;
}

/** group of three letters -> terms that have it: the way from a word to those that look like it. */
export class GramIndex {
  readonly #lists = new Map<string, NumberList>();

  add(number: number, term: string): void {
    for (const gram of gramsOf(term)) {
      const list = this.#lists.get(gram) ?? new NumberList();
      list.add(number);
      this.#lists.set(gram, list);
    }
  }

  remove(number: number, term: string): void {
    for (const gram of gramsOf(term)) {
      const list = this.#lists.get(gram);
      list?.remove(number);
      if (list?.size === 0) this.#lists.delete(gram);
    }
  }

  /** The terms that share a group with a word, and how many they share. */
  sharing(word: string): Map<number, number> {
    const shared = new Map<number, number>();
    for (const gram of gramsOf(word)) {
      const list = this.#lists.get(gram);
      if (list === undefined) continue;
      for (let place = 0; place < list.size; place++) {
        const number = list.numbers[place] as number;
        shared.set(number, (shared.get(number) ?? 0) + 1);
      }
    }
    return shared;
  }
}
