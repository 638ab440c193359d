import type { ReadWord } from '../../index/word-reader.js';
import type { Contents } from '../contents.js';
import { readAcross, readAsItStands } from './read-across.js';
import { Translator } from './translator.js';

/** Reads questions for texts in other languages than theirs, by what the documents of a collection teach. */
export class AcrossLanguages {
  readonly #translators = new Map<string, Translator>();

  /**
   * How folded words are understood in some texts; `own` are the texts in the language of the question. Without any,
   * the words are looked for as they stand: names and words that two languages share are found even so.
   */
  read(words: readonly string[], own: Contents | undefined, to: Contents): ReadWord[] {
    if (own === to) return to.read(words);
    if (own === undefined || own.index.size === 0) return readAsItStands(words, to);
    return readAcross(words, { from: own, to, translator: this.#translatorBetween(own, to) });
  }

  /** To be called when a document comes or goes. */
  forget(): void {
    this.#translators.clear();
  }

  #translatorBetween(from: Contents, to: Contents): Translator {
    const languages = `${from.language}>${to.language}`;
    const existing = this.#translators.get(languages);
    if (existing !== undefined) return existing;
    const made = new Translator(from, to);
    this.#translators.set(languages, made);
    return made;
  }
}
