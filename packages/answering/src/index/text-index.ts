import type { Order, Scored } from './best-of.js';
import { Dictionary } from './dictionary.js';
import { GramIndex } from './gram-index.js';
import { grown } from './number-list.js';
import { type Meaning, TermIndex } from './term-index.js';

/** The words of a text as they are written, folded, part by part: the title first, then the sentences. */
export type WordParts = readonly (readonly string[])[];

/** Ends each part in the row of words of a unit. */
export const END = -1;
/** The term of a word that is not searched for, such as "the". */
export const NO_TERM = -2;
/** How much a term of the title counts against one of the text. */
const TITLE = 4;
/** How much length is held against title and text. The usual lengths are fixed: a unit's figures never change with others. */
const TITLE_LENGTH = { matters: 0.3, usual: 4 };
const BODY_LENGTH = { matters: 0.6, usual: 110 };
/** BM25's saturation: how quickly more of the same word stops to count. */
const SATURATION = 2;

/** An index of texts in one language, which keeps the words of each text in their row beside its terms. */
export class TextIndex extends TermIndex {
  /** Words as they are written. */
  readonly words = new Dictionary(new GramIndex());
  /** word -> term, by number. */
  termOfWord = new Int32Array(64);
  readonly #termOf: (word: string) => string | null;
  readonly #rows: (Int32Array | null)[] = [];
  readonly #areas: number[] = [];

  /** @param termOf the term that a word is found by, null for one that is not searched for */
  constructor(termOf: (word: string) => string | null) {
    super(new Dictionary(new GramIndex()));
    this.#termOf = termOf;
  }

  /** Adds a unit of an area (-1: of all) and returns its number. */
  put(parts: WordParts, area: number): number {
    const row = this.#rowOf(parts);
    const unit = this.addUnit(this.#frequenciesIn(row));
    this.#rows[unit] = row;
    this.#areas[unit] = area;
    return unit;
  }

  remove(unit: number): void {
    const row = this.rowOf(unit);
    this.removeUnit(unit, this.#frequenciesIn(row).keys());
    for (const word of row) if (word !== END) this.#dropWord(word);
    this.#rows[unit] = null;
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
    return this.findBest(meanings, limit, area === null ? null : (unit) => this.#isIn(unit, area), isBefore);
  }

  protected override countOf(frequency: number): number {
    return saturated(frequency);
  }

  #isIn(unit: number, area: number): boolean {
    const own = this.#areas[unit];
    return own === area || own === -1;
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
