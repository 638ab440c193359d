import { bestOf, type Order, type Scored } from './best-of.js';
import { Dictionary } from './dictionary.js';
import { ListPool } from './list-pool.js';
import { NumberList } from './number-list.js';

/** What a word of a question stands for in an index: terms, each with how surely it is meant (0 to 1). */
export type Meaning = { readonly terms: Terms; readonly weight: number };
export type Terms = readonly (readonly [number: number, sureness: number])[];

/**
 * term -> unit -> how often: what every index here stands on. A unit's figures do not depend on other units; only rarity
 * is counted when a question is asked. So putting and taking out cost what the unit weighs, and leave no trace.
 */
export abstract class TermIndex {
  /** What units are found by. */
  readonly terms: Dictionary;
  /** Goes up with every change: what was worked out from the index is then out of date. */
  version = 0;
  readonly #postings = new ListPool();
  readonly #free: number[] = [];
  #units = 0;
  #scores = new Float64Array(64);
  #counts = new Float64Array(64);
  readonly #touched = new NumberList();
  readonly #counted = new NumberList();

  constructor(terms = new Dictionary()) {
    this.terms = terms;
  }

  /** What so many occurrences, weighed and summed over the terms of a meaning, count. */
  protected abstract countOf(frequency: number): number;

  /** How many units there are. */
  get size(): number {
    return this.#units - this.#free.length;
  }

  /** In how many units a term stands. */
  frequency(term: number): number {
    return this.#postings.sizeOf(term);
  }

  /**
   * How much finding a term that stands in so many units tells, at least 0: much for a rare one, little for one that
   * stands nearly everywhere. What stands nowhere counts as the rarest.
   */
  rarity(frequency: number): number {
    return Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5));
  }

  /** The units that hold a term, in no order; good until the next change. */
  unitsWith(term: number): Int32Array {
    const start = this.#postings.startOf(term);
    return this.#postings.numbers.subarray(start, start + this.#postings.sizeOf(term));
  }

  /** Adds a unit with the frequencies of its terms and returns its number. */
  protected addUnit(frequencies: ReadonlyMap<number, number>): number {
    const unit = this.#free.pop() ?? this.#units++;
    this.version += 1;
    for (const [term, frequency] of frequencies) this.#postings.add(term, unit, frequency);
    if (unit >= this.#scores.length) {
      this.#scores = new Float64Array(unit * 2);
      this.#counts = new Float64Array(unit * 2);
    }
    return unit;
  }

  /** Takes a unit out; `terms` are those it was added with. */
  protected removeUnit(unit: number, terms: Iterable<number>): void {
    this.version += 1;
    for (const term of terms) this.#postings.remove(term, unit);
    this.#free.push(unit);
  }

  /**
   * The units that speak most of what is meant, best first, at most `limit`; equals in a given order. Each meaning counts
   * once, however many of its terms a unit has.
   */
  protected findBest(
    meanings: readonly Meaning[],
    limit: number,
    isWanted: ((unit: number) => boolean) | null,
    isBefore: Order,
  ): Scored[] {
    for (const meaning of meanings) this.#addScores(meaning);
    const touched = this.#touched.numbers.subarray(0, this.#touched.size);
    const best = bestOf(isWanted === null ? touched : touched.filter(isWanted), this.#scores, limit, isBefore);
    for (const unit of touched) this.#scores[unit] = 0;
    this.#touched.size = 0;
    return best;
  }

  #addScores({ terms, weight }: Meaning): void {
    for (const [term, sureness] of terms) this.#addCounts(term, sureness);
    const { numbers, size } = this.#counted;
    const scores = this.#scores;
    for (let place = 0; place < size; place++) {
      const unit = numbers[place] as number;
      const before = scores[unit] as number;
      if (before === 0) this.#touched.add(unit);
      scores[unit] = before + weight * this.countOf(this.#counts[unit] as number);
      this.#counts[unit] = 0;
    }
    this.#counted.size = 0;
  }

  #addCounts(term: number, sureness: number): void {
    const { numbers: units, values: frequencies } = this.#postings;
    const start = this.#postings.startOf(term);
    const end = start + this.#postings.sizeOf(term);
    const counts = this.#counts;
    for (let place = start; place < end; place++) {
      const unit = units[place] as number;
      const before = counts[unit] as number;
      if (before === 0) this.#counted.add(unit);
      counts[unit] = before + sureness * (frequencies[place] as number);
    }
  }
}
