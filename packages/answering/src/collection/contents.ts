import type { Order, Scored } from '../index/best-of.js';
import { Spelling } from '../index/spelling.js';
import type { Terms } from '../index/term-index.js';
import { TextIndex } from '../index/text-index.js';
import { type ReadWord, WordReader } from '../index/word-reader.js';
import { isSmallWord, ordinaryWords } from '../text/small-words.js';
import { stem } from '../text/stem.js';
import { tokensOf } from '../text/tokens.js';
import { CloseLook } from './close-look.js';

/** A text's units looked at closely: more than are shown, far fewer than share a word with a question. */
const MOST_CANDIDATES = 24;
/** Languages whose speakers mix up letters that sound the same: "bacuna", "ospital". */
const WRITTEN_AS_SPOKEN: ReadonlySet<string> = new Set(['es', 'pt', 'ht']);

/** All texts of a collection in one language, and how questions are read against them. */
export class Contents {
  readonly language: string;
  readonly index: TextIndex;
  readonly #reader: WordReader;
  readonly #ids: string[] = [];
  readonly #units = new Map<string, number>();
  readonly #inOrder: Order = (one, other) => this.idOf(one) < this.idOf(other);

  constructor(language: string) {
    this.language = language;
    this.index = new TextIndex((word) => (isSmallWord(word, language) ? null : stem(word, language)));
    const spelling = new Spelling(this.index.words, ordinaryWords(language), WRITTEN_AS_SPOKEN.has(language));
    this.#reader = new WordReader(this.index, spelling, language);
  }

  put(id: string, title: string, sentences: readonly string[], area: number): void {
    const parts = [title, ...sentences].map((text) => tokensOf(text));
    const unit = this.index.put(parts, area);
    this.#ids[unit] = id;
    this.#units.set(id, unit);
  }

  remove(id: string): void {
    const unit = this.#units.get(id);
    if (unit === undefined) return;
    this.#units.delete(id);
    this.index.remove(unit);
  }

  idOf(unit: number): string {
    return this.#ids[unit] ?? '';
  }

  /** The unit of a document, or null when it has no text in this language. */
  unitOf(id: string): number | null {
    return this.#units.get(id) ?? null;
  }

  /** How the folded words of a question are understood here. */
  read(words: readonly string[]): ReadWord[] {
    return this.#reader.read(words);
  }

  /** Terms that look like one, each with how surely it is meant as well. */
  lookAlikes(term: number): Terms {
    return this.#reader.lookAlikes(term);
  }

  /** What the thesaurus knows stems of a question in a language to be called here: for each, term -> how surely. */
  termsNamed(words: readonly string[], language: string): ReadonlyMap<number, number>[] {
    return this.#reader.termsNamed(words, language);
  }

  /**
   * The best texts for a question that has been read, best first; `area` null searches all areas. `words` are the folded
   * words of the question as they stand, when it is asked in the language of the texts.
   */
  search(read: readonly ReadWord[], area: number | null, limit: number, words: readonly string[] = []): Scored[] {
    const look = new CloseLook(this.index, { words, read }, area === null ? 'everywhere' : 'inArea');
    return this.candidates(read, area, Math.max(limit, MOST_CANDIDATES))
      .map(({ unit, score }) => ({ unit, score: score + look.bonusOf(unit) }))
      .sort((one, other) => other.score - one.score || (this.#inOrder(one.unit, other.unit) ? -1 : 1))
      .slice(0, limit);
  }

  /** The texts that share most words with a question, before any is looked at closely. */
  candidates(read: readonly ReadWord[], area: number | null, limit = MOST_CANDIDATES): Scored[] {
    const meanings = read.map(({ meaning }) => meaning);
    return this.index.search(meanings, limit, area, this.#inOrder);
  }
}
