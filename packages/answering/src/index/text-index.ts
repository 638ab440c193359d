import { bestOf, type Order, type Scored } from './best-of.js';
import { Dictionary } from './dictionary.js';
import { ListPool } from './list-pool.js';
import { grown, NumberList } from './number-list.js';

/** The words of a text as they are written, folded, part by part: the title first, then the sentences. */
export type WordParts = readonly (readonly string[])[];

/** What a word of a question stands for in an index: terms, each with how surely it is meant (0 to 1). */
export type Meaning = { readonly terms: Terms; readonly weight: number };
export type Terms = readonly (readonly [number: number, sureness: number])[];

/** Ends each part in the row of words of a unit. */
export const END = -1;
/** The term of a word that is not searched for, such as "the". */
export const NO_TERM = -2;
/** How much a term of the title counts against one of the text. */
const TITLE = 3;
/** How much length is held against title and text. The usual lengths are fixed: a unit's figures never change with others. */
const TITLE_LENGTH = { matters: 0.3, usual: 4 };
const BODY_LENGTH = { matters: 0.6, usual: 110 };
/** BM25's saturation: how quickly more of the same word stops to count. */
const SATURATION = 1.5;

/**
 * term -> unit -> how often, in one language, and unit -> its words in a row. A unit's figures do not depend on other
 * units; only rarity is counted when a question is asked. So putting and taking out cost what the unit weighs, and
 * leave no trace.
 */
export class TextIndex {
  /** Words as they are written. */
  readonly words = new Dictionary();
  /** What words are found by: their stems. */
  readonly terms = new Dictionary();
  /** word -> term, by number. */
  termOfWord = new Int32Array(64);
  readonly #termOf: (word: string) => string | null;
  readonly #postings = new ListPool();
  readonly #rows: (Int32Array | null)[] = [];
  readonly #areas: number[] = [];
  readonly #free: number[] = [];
  /** Goes up with every change: what was worked out from the index is then out of date. */
  version = 0;
  #scores = new Float64Array(64);
  #counts = new Float64Array(64);
  readonly #touched = new NumberList();
  readonly #counted = new NumberList();

  /** @param termOf the term that a word is found by, null for one that is not searched for */
  constructor(termOf: (word: string) => string | null) {
    this.#termOf = termOf;
  }

  /** How many units there are. */
  get size(): number {
    return this.#rows.length - this.#free.length;
  }

  /** Adds a unit of an area (-1: of all) and returns its number. */
  put(parts: WordParts, area: number): number {
    const unit = this.#free.pop() ?? this.#rows.length;
    this.version += 1;
    const row = this.#rowOf(parts);
    this.#rows[unit] = row;
    this.#areas[unit] = area;
    for (const [term, frequency] of this.#frequenciesIn(row)) this.#postings.add(term, unit, frequency);
    if (unit >= this.#scores.length) {
      this.#scores = new Float64Array(unit * 2);
      this.#counts = new Float64Array(unit * 2);
    }
    return unit;
  }

  remove(unit: number): void {
    this.version += 1;
    const row = this.rowOf(unit);
    for (const term of this.#frequenciesIn(row).keys()) this.#postings.remove(term, unit);
    for (const word of row) if (word !== END) this.#dropWord(word);
    this.#rows[unit] = null;
    this.#free.push(unit);
  }

  /** In how many units a term stands. */
  frequency(term: number): number {
    return this.#postings.sizeOf(term);
  }

  /** How much finding a term that stands in so many units tells. */
  rarity(frequency: number): number {
    return Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5));
  }

  /** The units that hold a term, in no order; good until the next change. */
  unitsWith(term: number): Int32Array {
    const start = this.#postings.startOf(term);
    return this.#postings.numbers.subarray(start, start + this.#postings.sizeOf(term));
  }

  /** The numbers of a unit's words in their order, `END` after the title and after each sentence. */
  rowOf(unit: number): Int32Array {
    return this.#rows[unit] ?? new Int32Array();
  }

  /** The terms of a unit with how often they stand there, weighed by where. */
  frequenciesOf(unit: number): ReadonlyMap<number, number> {
    return this.#frequenciesIn(this.rowOf(unit));
  }

  /** The terms of a unit in a row, the title first, each part ended by `END`. */
  termRowOf(unit: number): Int32Array {
    const terms = this.rowOf(unit).map((word) => (word === END ? END : (this.termOfWord[word] as number)));
    return terms.filter((term) => term !== NO_TERM);
  }

  /** The terms of a unit part by part, the title first. */
  partsOf(unit: number): Int32Array[] {
    const row = this.termRowOf(unit);
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
   * when `area` is null. Each meaning counts once, however many of its terms a unit has.
   */
  search(meanings: readonly Meaning[], limit: number, area: number | null, isBefore: Order): Scored[] {
    for (const meaning of meanings) this.#addScores(meaning);
    const touched = this.#touched.numbers.subarray(0, this.#touched.size);
    const wanted = area === null ? touched : touched.filter((unit) => this.#isIn(unit, area));
    const best = bestOf(wanted, this.#scores, limit, isBefore);
    for (const unit of touched) this.#scores[unit] = 0;
    this.#touched.size = 0;
    return best;
  }

  #isIn(unit: number, area: number): boolean {
    const own = this.#areas[unit];
    return own === area || own === -1;
  }

  #addScores({ terms, weight }: Meaning): void {
    for (const [term, sureness] of terms) this.#addCounts(term, sureness);
    const { numbers, size } = this.#counted;
    const scores = this.#scores;
    for (let place = 0; place < size; place++) {
      const unit = numbers[place] as number;
      const before = scores[unit] as number;
      if (before === 0) this.#touched.add(unit);
      scores[unit] = before + weight * saturated(this.#counts[unit] as number);
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

  #rowOf(parts: WordParts): Int32Array {
    const row = new Int32Array(parts.reduce((sum, words) => sum + words.length + 1, 0));
    let place = 0;
    for (const words of parts) {
      for (const word of words) row[place++] = this.#useWord(word);
      row[place++] = END;
    }
    return row;
  }

  /** A word new to the index gets its term, so that stemming is done once for each word. */
  #useWord(word: string): number {
    const number = this.words.use(word);
    if (number >= this.termOfWord.length) this.termOfWord = grown(this.termOfWord, number);
    if (this.words.usesOf(number) === 1) {
      const term = this.#termOf(word);
      this.termOfWord[number] = term === null ? NO_TERM : this.terms.use(term);
    } else {
      this.terms.useAgain(this.termOfWord[number] as number);
    }
    return number;
  }

  #dropWord(word: number): void {
    this.terms.drop(this.termOfWord[word] as number);
    this.words.drop(word);
  }

  /** The terms of a row with BM25F's weighed frequency: fields count by where a word stands and how long they are. */
  #frequenciesIn(row: Int32Array): Map<number, number> {
    const titleEnd = row.indexOf(END);
    const inTitle = TITLE / lengthening(this.#lengthOf(row.subarray(0, titleEnd)), TITLE_LENGTH);
    const inBody = 1 / lengthening(this.#lengthOf(row.subarray(titleEnd)), BODY_LENGTH);
    const frequencies = new Map<number, number>();
    row.forEach((word, place) => {
      const term = word === END ? NO_TERM : (this.termOfWord[word] as number);
      if (term === NO_TERM) return;
      frequencies.set(term, (frequencies.get(term) ?? 0) + (place < titleEnd ? inTitle : inBody));
    });
    return frequencies;
  }

  /** How many words of a row are searched for. */
  #lengthOf(row: Int32Array): number {
    let length = 0;
    for (const word of row) if (word !== END && this.termOfWord[word] !== NO_TERM) length += 1;
    return length;
  }
}

/** What a weighed frequency counts, between 0 and 3: BM25's saturation. */
export function saturated(frequency: number): number {
  return (frequency * (1 + SATURATION)) / (frequency + SATURATION);
}

function lengthening(length: number, { matters, usual }: { matters: number; usual: number }): number {
  return 1 - matters + (matters * length) / usual;
}
