import { bestOf, type Scored } from './best-of.js';
import { Postings } from './postings.js';

/** A term of a question and how much it counts. */
export type WeightedTerm = { term: string; weight: number };

type Contents = { terms: Int32Array; impacts: Float32Array };

/**
 * term -> unit -> impact. The impact of a term in a unit is worked out when the unit is put in and does not depend on
 * the other units, so putting and taking out cost only the unit's own terms, and leave no trace on the others' scores
 * but through how rare a term is, which is counted at question time.
 */
export class InvertedIndex {
  readonly #ids = new Map<string, number>();
  readonly #postings: Postings[] = [];
  /** What stands in each unit; null where a unit was taken out and its number is free. */
  readonly #contents: (Contents | null)[] = [];
  readonly #free: number[] = [];
  #scores = new Float64Array(64);

  /** How many units there are. */
  get size(): number {
    return this.#contents.length - this.#free.length;
  }

  /** Adds a unit and returns its number. `impacts` are between 0 and 1. */
  put(impacts: ReadonlyMap<string, number>): number {
    const unit = this.#free.pop() ?? this.#contents.length;
    const terms = Int32Array.from(impacts.keys(), (term) => this.#idOf(term));
    const contents = { terms, impacts: Float32Array.from(impacts.values()) };
    terms.forEach((id, place) => {
      this.#postings[id]?.add(unit, contents.impacts[place] ?? 0);
    });
    this.#contents[unit] = contents;
    if (unit >= this.#scores.length) this.#scores = new Float64Array(unit * 2);
    return unit;
  }

  remove(unit: number): void {
    const contents = this.#contents[unit];
    if (contents === null || contents === undefined) return;
    for (const id of contents.terms) this.#postings[id]?.remove(unit);
    this.#contents[unit] = null;
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

  /** How much a unit is about a term, from 0 (not at all) to 1. */
  impactIn(unit: number, term: string): number {
    const id = this.#ids.get(term);
    const contents = this.#contents[unit];
    if (id === undefined || contents === null || contents === undefined) return 0;
    return contents.impacts[contents.terms.indexOf(id)] ?? 0;
  }

  /** The units that share most with the question, at most `limit`, best first; equals in the order of their numbers. */
  search(terms: readonly WeightedTerm[], limit: number): Scored[] {
    const touched: number[] = [];
    for (const { term, weight } of terms) this.#addScores(term, weight, touched);
    const best = bestOf(touched, this.#scores, limit);
    for (const unit of touched) this.#scores[unit] = 0;
    return best;
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
