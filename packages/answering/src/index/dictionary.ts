import type { GramIndex } from './gram-index.js';

/**
 * The terms of an index by number, each as long as something uses it. Numbers of terms that are gone are given out
 * again, so that a dictionary that lives for long does not grow with what was once in it.
 */
export class Dictionary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #uses: number[] = [];
  readonly #free: number[] = [];
  readonly #grams: GramIndex | null;

  /** @param grams finds terms that look like a word; without it there is no such way, and less to keep */
  constructor(grams: GramIndex | null = null) {
    this.#grams = grams;
  }
  /** How many numbers have been given out; every number is below. */
  get capacity(): number {
    return this.#terms.length;
  }

  /** The number of a term, or -1. */
  numberOf(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  /** How often a term is used; 0 for one that is not there. */
  usesOf(number: number): number {
    return this.#uses[number] ?? 0;
  }

  /** The term of a number that is in use. */
  termOf(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** Counts one more use of a term and returns its number. */
  use(term: string): number {
    const number = this.#numbers.get(term) ?? this.#add(term);
    this.#uses[number] = (this.#uses[number] ?? 0) + 1;
    return number;
  }

  /** Counts one more use of a number that is in use; other numbers are left alone. */
  useAgain(number: number): void {
    if (number >= 0) this.#uses[number] = this.usesOf(number) + 1;
  }

  /** Counts one use less; the last takes the term out. Numbers that name no term are left alone. */
  drop(number: number): void {
    if (number < 0) return;
    const uses = this.usesOf(number) - 1;
    this.#uses[number] = uses;
    if (uses > 0) return;
    const term = this.termOf(number);
    this.#numbers.delete(term);
    this.#grams?.remove(number, term);
    this.#free.push(number);
  }

  /** Calls back with each term that shares at least so many of these groups of letters, and how many it shares. */
  sharing(grams: ReadonlySet<number>, least: number, found: (number: number, shared: number) => void): void {
    this.#grams?.sharing(grams, least, found);
  }

  #add(term: string): number {
    const number = this.#free.pop() ?? this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms[number] = term;
    this.#uses[number] = 0;
    this.#grams?.add(number, term);
    return number;
  }
}
