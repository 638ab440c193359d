import { Postings } from './postings.js';

/** A term of a question and how much it counts. */
export type WeightedTerm = { term: string; weight: number };

/** A unit that shares terms with a question. */
export type Scored = { unit: number; score: number };

/**
 * term -> unit -> impact. The impact of a term in a unit is worked out when the unit is put in and does not depend on
 * the other units, so putting and taking out cost only the unit's own terms, and leave no trace on the others' scores
 * but through how rare a term is, which is counted at question time.
 */
export class InvertedIndex {
  readonly #ids = new Map<string, number>();
  readonly #postings: Postings[] = [];
  /** The terms of each unit, to take it out again; null where a unit was taken out and its number is free. */
  readonly #terms: (Int32Array | null)[] = [];
  readonly #free: number[] = [];
  #scores = new Float64Array(64);

  /** How many units there are. */
  get size(): number {
    return this.#terms.length - this.#free.length;
  }

  /** Adds a unit and returns its number. `impacts` are between 0 and 1. */
  put(impacts: ReadonlyMap<string, number>): number {
    const unit = this.#free.pop() ?? this.#terms.length;
    const terms = new Int32Array(impacts.size);
    let place = 0;
    for (const [term, impact] of impacts) {
      const id = this.#idOf(term);
      this.#postings[id]?.add(unit, impact);
      terms[place++] = id;
    }
    this.#terms[unit] = terms;
    if (unit >= this.#scores.length) this.#scores = new Float64Array(unit * 2);
    return unit;
  }

  remove(unit: number): void {
    const terms = this.#terms[unit];
    if (terms === null || terms === undefined) return;
    for (const id of terms) this.#postings[id]?.remove(unit);
    this.#terms[unit] = null;
    this.#free.push(unit);
  }

  /** In how many units a term stands. */
  frequency(term: string): number {
    const id = this.#ids.get(term);
    return id === undefined ? 0 : (this.#postings[id]?.size ?? 0);
  }

  /**
   * How much finding a term tells, at least 0: much for a rare one, little for one that stands nearly everywhere.
   * A term that stands nowhere counts as the rarest, so that asking for it is noticed.
   */
  rarity(term: string): number {
    const frequency = this.frequency(term);
    return Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5));
  }

  /** Whether a term stands in a unit. */
  contains(unit: number, term: string): boolean {
    const id = this.#ids.get(term);
    return id !== undefined && (this.#terms[unit]?.includes(id) ?? false);
  }

  /** The units that share a term with the question, in no particular order. */
  search(terms: readonly WeightedTerm[]): Scored[] {
    const touched: number[] = [];
    for (const { term, weight } of terms) this.#addScores(term, weight, touched);
    return touched.map((unit) => {
      const score = this.#scores[unit] ?? 0;
      this.#scores[unit] = 0;
      return { unit, score };
    });
  }

  #addScores(term: string, weight: number, touched: number[]): void {
    const id = this.#ids.get(term);
    const postings = id === undefined ? undefined : this.#postings[id];
    if (postings === undefined || postings.size === 0) return;
    const { units, impacts, size } = postings;
    const scores = this.#scores;
    const value = weight * this.rarity(term);
    for (let place = 0; place < size; place++) {
      const unit = units[place] as number;
      const before = scores[unit] as number;
      if (before === 0) touched.push(unit);
      scores[unit] = before + value * (impacts[place] as number);
    }
  }

  #idOf(term: string): number {
    const existing = this.#ids.get(term);
    if (existing !== undefined) return existing;
    const id = this.#postings.length;
    this.#ids.set(term, id);
    this.#postings.push(new Postings());
    return id;
  }
}
