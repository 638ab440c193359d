import type { ReadWord } from '../../index/word-reader.js';
import { Contents } from '../contents.js';
import { readAcross } from './read-across.js';
import { Translator } from './translator.js';

/** From the language of a question, and the texts in it when there are any, to the texts that are searched. */
type Way = { readonly language: string; readonly own: Contents | undefined; readonly to: Contents };

/** Reads questions for texts in other languages than theirs, by what the documents of a collection and the thesaurus teach. */
export class AcrossLanguages {
  readonly #translators = new Map<string, Translator>();
  /** Languages of questions that no text is in. */
  readonly #foreign = new Map<string, Contents>();

  /**
   * How folded words of a question in a language are understood in some texts; `own` are the texts in that language.
   * Without any, no document teaches what words are called, and what the thesaurus does not know is looked for as it stands.
   */
  read(words: readonly string[], { language, own, to }: Way): ReadWord[] {
    if (language === to.language) return to.read(words);
    const from = own ?? this.#foreignIn(language);
    return readAcross(words, { from, to, translator: this.#translatorBetween(from, to) });
  }

  /** To be called when a document comes or goes. */
  forget(): void {
    this.#translators.clear();
  }

  #foreignIn(language: string): Contents {
    const existing = this.#foreign.get(language);
    if (existing !== undefined) return existing;
    const made = new Contents(language);
    this.#foreign.set(language, made);
    return made;
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
