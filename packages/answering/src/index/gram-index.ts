import { ListPool } from './list-pool.js';
import { NumberList } from './number-list.js';

/** Stands before and after each word. */
const EDGE = 32;
/** So many bits of a letter's code tell the letters of one script apart; three letters fit in one small number. */
const BITS = 10;

/**
 * The groups of three letters in a word, its beginning and end marked, each once: " ha", "hau", "aus", "us ". A group
 * is one number made of the three letters' codes, which costs less than a text.
 */
export function gramsOf(word: string): Set<number> {
  const grams = new Set<number>();
  let [one, two] = [EDGE, codeAt(word, 0)];
  for (let place = 1; place <= word.length; place++) {
    const three = place === word.length ? EDGE : codeAt(word, place);
    grams.add((one << (2 * BITS)) | (two << BITS) | three);
    one = two;
    two = three;
  }
  return grams;
}

function codeAt(word: string, place: number): number {
  return word.charCodeAt(place) & ((1 << BITS) - 1);
}

/** group of three letters -> terms that have it: the way from a word to those that look like it. */
export class GramIndex {
  readonly #lists = new Map<number, number>();
  readonly #pool = new ListPool();
  #shared = new Uint8Array(64);
  readonly #touched = new NumberList();

  add(number: number, term: string): void {
    if (number >= this.#shared.length) this.#shared = new Uint8Array(number * 2);
    for (const gram of gramsOf(term)) this.#pool.add(this.#listOf(gram), number, 0);
  }

  remove(number: number, term: string): void {
    for (const gram of gramsOf(term)) this.#pool.remove(this.#listOf(gram), number);
  }

  /** Calls back with each term that shares at least so many of these groups, and how many it shares. */
  sharing(grams: ReadonlySet<number>, least: number, found: (number: number, shared: number) => void): void {
    for (const gram of grams) this.#count(gram);
    const { numbers, size } = this.#touched;
    for (let place = 0; place < size; place++) {
      const number = numbers[place] as number;
      const shared = this.#shared[number] as number;
      this.#shared[number] = 0;
      if (shared >= least) found(number, shared);
    }
    this.#touched.size = 0;
  }

  #count(gram: number): void {
    const list = this.#lists.get(gram);
    if (list === undefined) return;
    const { numbers } = this.#pool;
    const start = this.#pool.startOf(list);
    const end = start + this.#pool.sizeOf(list);
    const shared = this.#shared;
    for (let place = start; place < end; place++) {
      const number = numbers[place] as number;
      if (shared[number] === 0) this.#touched.add(number);
      shared[number] = (shared[number] as number) + 1;
    }
  }

  #listOf(gram: number): number {
    const existing = this.#lists.get(gram);
    if (existing !== undefined) return existing;
    const list = this.#lists.size;
    this.#lists.set(gram, list);
    return list;
  }
}
