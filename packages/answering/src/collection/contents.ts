import type { Order, Scored } from '../index/best-of.js';
import { Spelling } from '../index/spelling.js';
import { TextIndex } from '../index/text-index.js';
import { type ReadWord, WordReader } from '../index/word-reader.js';
import { isSmallWord, ordinaryWords } from '../text/small-words.js';
import { stem } from '../text/stem.js';
import { tokensOf } from '../text/tokens.js';
import { rerank } from './rerank.js';

/** A text's units looked at closely: more than are shown, far fewer than share a word with a question. */
const MOST_CANDIDATES = 50;

/** All texts of a collection in one language, and how questions are read against them. */
export class Contents {
  readonly language: string;
  readonly index = new TextIndex();
  readonly #spelling: Spelling;
  readonly #reader: WordReader;
  readonly #ids: string[] = [];
  readonly #units = new Map<string, number>();
  readonly #inOrder: Order = (one, other) => this.idOf(one) < this.idOf(other);

  constructor(language: string) {
    this.language = language;
    this.#spelling = new Spelling(ordinaryWords(language));
    this.#reader = new WordReader(this.index, this.#spelling, language);
  }

  put(id: string, title: string, sentences: readonly string[], area: number): void {
    const parts = [title, ...sentences].map((text) => tokensOf(text));
    for (const words of parts) for (const word of words) this.#spelling.add(word);
    const unit = this.index.put(
      parts.map((words) => this.#termsOf(words)),
      area,
    );
    this.#ids[unit] = id;
    this.#units.set(id, unit);
  }

  /** Takes a text out that was put in as `texts`, its title among them. */
  remove(id: string, texts: readonly string[]): void {
    const unit = this.#units.get(id);
    if (unit === undefined) return;
    this.#units.delete(id);
    this.index.remove(unit);
    for (const text of texts) for (const word of tokensOf(text)) this.#spelling.remove(word);
  }

  idOf(unit: number): string {
    return this.#ids[unit] ?? '';
  }

  /** The unit of a document, or null when it has no text in this language. */
  unitOf(id: string): number | null {
    return this.#units.get(id) ?? null;
  }

  /** How words of a question are understood here. */
  read(words: readonly string[]): ReadWord[] {
    return this.#reader.read(words);
  }

  /** The best texts for a question that has been read, best first; `area` null searches all areas. */
  search(words: readonly ReadWord[], area: number | null, limit: number): Scored[] {
    const meanings = words.map(({ meaning }) => meaning);
    const candidates = this.index.search(meanings, Math.max(limit, MOST_CANDIDATES), area, this.#inOrder);
    return rerank(this.index, meanings, candidates)
      .sort((one, other) => other.score - one.score || (this.#inOrder(one.unit, other.unit) ? -1 : 1))
      .slice(0, limit);
  }

  #termsOf(words: readonly string[]): string[] {
    return words.filter((word) => !isSmallWord(word, this.language)).map((word) => stem(word, this.language));
  }
}
