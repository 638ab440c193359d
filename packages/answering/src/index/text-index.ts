import { bestOf, type Scored } from './best-of.js';
import { Dictionary } from './dictionary.js';
import { Postings } from './postings.js';

/** A text as terms, part by part: the title first, then the sentences. */
export type TermParts = readonly (readonly string[])[];

/** What a word of a question may stand for in an index: terms, each with how surely it is meant (0 to 1). */
export type Meaning = {
  readonly terms: readonly (readonly [number: number, sureness: number])[];
  readonly weight: number;
};

/** Ends each part in the row of terms of a unit. */
export const END = -1;
const NO_UNITS = new Int32Array();
/** How much a term of the title counts against one of the text. */
const TITLE = 4;
/** How much length is held against the title and the text, and what length is usual. Fixed, so that no unit's figures change with others. */
const TITLE_LENGTH = { matters: 0.3, usual: 4 };
const BODY_LENGTH = { matters: 0.6, usual: 110 };
/** BM25's saturation: how quickly more of the same word stops to count. */
const SATURATION = 2;

/**
 * term -> unit -> how often, in one language, and unit -> its terms in a row. A unit's figures do not depend on other
 * units; only rarity is counted when a question is asked. So putting and taking out cost what the unit weighs.
 */
export class TextIndex {
  readonly dictionary = new Dictionary();
  readonly #postings: Postings[] = [];
  readonly #rows: (Int32Array | null)[] = [];
  readonly #areas: number[] = [];
  readonly #free: number[] = [];
  #scores = new Float64Array(64);
  #counts = new Float64Array(64);

  /** How many units there are. */
  get size(): number {
    return this.#rows.length - this.#free.length;
  }

  /** Adds a unit of an area (-1: of all) and returns its number. */
  put(parts: TermParts, area: number): number {
    const unit = this.#free.pop() ?? this.#rows.length;
    const row = this.#rowOf(parts);
    this.#rows[unit] = row;
    this.#areas[unit] = area;
    for (const [term, frequency] of frequenciesIn(row)) this.#postingsOf(term).add(unit, frequency);
    if (unit >= this.#scores.length) this.#grow();
    return unit;
  }

  remove(unit: number): void {
    const row = this.#rows[unit];
    if (row === null || row === undefined) return;
    for (const term of new Set(row)) if (term !== END) this.#postings[term]?.remove(unit);
    for (const term of row) if (term !== END) this.dictionary.drop(term);
    this.#rows[unit] = null;
    this.#free.push(unit);
  }

  /** In how many units a term stands. */
  frequency(term: number): number {
    return this.#postings[term]?.size ?? 0;
  }

  /** How much finding a term that stands in so many units tells. */
  rarity(frequency: number): number {
    return Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5));
  }

  /** The units that hold a term, in no order; good until the next change. */
  unitsWith(term: number): Int32Array {
    const postings = this.#postings[term];
    return postings === undefined ? NO_UNITS : postings.units.subarray(0, postings.size);
  }

  /** The terms of a unit in a row, the title first, each part ended by `END`. */
  rowOf(unit: number): Int32Array {
    return this.#rows[unit] ?? NO_UNITS;
  }

  /** The terms of a unit part by part, the title first. */
  partsOf(unit: number): Int32Array[] {
    const row = this.#rows[unit];
    if (row === null || row === undefined) return [];
    const parts: Int32Array[] = [];
    for (let start = 0; start < row.length; ) {
      const end = row.indexOf(END, start);
      parts.push(row.subarray(start, end));
      start = end + 1;
    }
    return parts;
  }

  /**
   * The units that speak most of what is meant, best first, at most `limit`: those of an area and of all areas, or all
   * when no area is given. Each meaning counts once, however many of its terms a unit has.
   */
  search(
    meanings: readonly Meaning[],
    limit: number,
    area: number | null,
    isBefore: (one: number, other: number) => boolean,
  ): Scored[] {
    const touched: number[] = [];
    for (const meaning of meanings) this.#addScores(meaning, touched);
    const wanted =
      area === null ? touched : touched.filter((unit) => this.#areas[unit] === area || this.#areas[unit] === -1);
    const best = bestOf(wanted, this.#scores, limit, isBefore);
    for (const unit of touched) this.#scores[unit] = 0;
    return best;
  }

  #addScores({ terms, weight }: Meaning, touched: number[]): void {
    const counted: number[] = [];
    for (const [term, sureness] of terms) this.#addCounts(term, sureness, counted);
    for (const unit of counted) {
      const count = this.#counts[unit] as number;
      const before = this.#scores[unit] as number;
      if (before === 0) touched.push(unit);
      this.#scores[unit] = before + (weight * count * (1 + SATURATION)) / (count + SATURATION);
      this.#counts[unit] = 0;
    }
  }

  #addCounts(term: number, sureness: number, counted: number[]): void {
    const postings = this.#postings[term];
    if (postings === undefined) return;
    const { units, impacts, size } = postings;
    const counts = this.#counts;
    for (let place = 0; place < size; place++) {
      const unit = units[place] as number;
      const before = counts[unit] as number;
      if (before === 0) counted.push(unit);
      counts[unit] = before + sureness * (impacts[place] as number);
    }
  }

  #rowOf(parts: TermParts): Int32Array {
    const row = new Int32Array(parts.reduce((sum, terms) => sum + terms.length + 1, 0));
    let place = 0;
    for (const terms of parts) {
      for (const term of terms) row[place++] = this.dictionary.use(term);
      row[place++] = END;
    }
    return row;
  }

  #postingsOf(term: number): Postings {
    const existing = this.#postings[term];
    if (existing !== undefined) return existing;
    const made = new Postings();
    this.#postings[term] = made;
    return made;
  }

  #grow(): void {
    this.#scores = new Float64Array(this.#scores.length * 2);
    this.#counts = new Float64Array(this.#scores.length);
  }
}

function frequenciesIn(row: Int32Array): Map<number, number> {
  const titleEnd = row.indexOf(END);
  const inTitle = TITLE / lengthening(titleEnd, TITLE_LENGTH);
  const inBody = 1 / lengthening(row.length - titleEnd, BODY_LENGTH);
  const frequencies = new Map<number, number>();
  row.forEach((term, place) => {
    if (term === END) return;
    frequencies.set(term, (frequencies.get(term) ?? 0) + (place < titleEnd ? inTitle : inBody));
  });
  return frequencies;
}

function lengthening(length: number, { matters, usual }: { matters: number; usual: number }): number {
  return 1 - matters + (matters * length) / usual;
}
