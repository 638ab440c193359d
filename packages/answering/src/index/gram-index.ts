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
  #shared = new Uint8Array(64);

  add(number: number, term: string): void {
    if (number >= this.#shared.length) this.#shared = new Uint8Array(number * 2);
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

  /** Calls back with each term that shares a group with a word, and how many they share. */
  sharing(word: string, found: (number: number, shared: number) => void): void {
    const touched: number[] = [];
    for (const gram of gramsOf(word)) this.#count(gram, touched);
    for (const number of touched) {
      found(number, this.#shared[number] as number);
      this.#shared[number] = 0;
    }
  }

  #count(gram: string, touched: number[]): void {
    const list = this.#lists.get(gram);
    if (list === undefined) return;
    const { numbers, size } = list;
    const shared = this.#shared;
    for (let place = 0; place < size; place++) {
      const number = numbers[place] as number;
      if (shared[number] === 0) touched.push(number);
      shared[number] = (shared[number] as number) + 1;
    }
  }
}
