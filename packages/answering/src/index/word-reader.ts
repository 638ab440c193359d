import { isJoined, withoutParticle } from '../text/particles.js';
import { isSmallWord, isWrapping } from '../text/small-words.js';
import { stem } from '../text/stem.js';
import { namesIn } from '../thesaurus/names.js';
import { sameMeaning } from '../thesaurus/same-meaning.js';
import { gramsOf } from './gram-index.js';
import type { Meant, Spelling } from './spelling.js';
import type { Meaning, Terms } from './term-index.js';
import type { TextIndex } from './text-index.js';

/** How a word of a question was understood. */
export type Reading =
  /** A term of the index; `terms` holds those that look like it as well. */
  | 'known'
  /** No term, but one or two slips away from some. */
  | 'mended'
  /** No term and no slip, but it shares much with some: a compound, a part of one, another form. */
  | 'alike'
  /** Neither the word nor a slip, but the thesaurus knows terms that mean the same. */
  | 'sameMeaning'
  /** A slip in a word that only holds the sentence together. */
  | 'small'
  | 'unknown';

/** A word of a question, how it was understood, as it should have been written, and the terms it stands for. */
export type ReadWord = {
  readonly word: string;
  readonly reading: Reading;
  readonly meant: string;
  readonly meaning: Meaning;
  /** The terms among them that the thesaurus knows to mean the same. */
  readonly named: ReadonlySet<number>;
};

const NOTHING_NAMED: ReadonlySet<number> = new Set();

/**
 * Terms that share at least this much with a word (Dice's measure over groups of three letters) stand for it as well,
 * the surer the more.
 */
const ALIKE = 0.55;
const ALIKE_SURENESS = 0.5;
/** Two words that differ only in a small word written together with one of them are the same; a verb is nearly its noun. */
const JOINED_SURENESS = 0.9;
const VERB_SURENESS = 0.6;
const SPOILT_BY_PARTICLE = 2;
/** What a word that only wraps the question counts. */
export const WRAPPING_WEIGHT = 0.3;
/** How surely a word is meant that costs little more than the likeliest. */
const SECOND_BEST = 0.5;
/** Readings are kept for words that come again, up to this many. */
const MEMORY = 5_000;

/** Reads words of questions against one index. What it knows follows the index: nothing is learnt that must be kept. */
export class WordReader {
  readonly #index: TextIndex;
  readonly #spelling: Spelling;
  readonly #language: string;
  readonly #readings = new Map<string, ReadWord>();
  readonly #alikes = new Map<string, Terms>();
  #version = -1;

  constructor(index: TextIndex, spelling: Spelling, language: string) {
    this.#index = index;
    this.#spelling = spelling;
    this.#language = language;
  }

  /** Reads folded words, each stem once, small words left out. */
  read(words: readonly string[]): ReadWord[] {
    this.#forgetWhatChanged();
    const readings = new Map<string, ReadWord>();
    for (const word of words) {
      if (isSmallWord(word, this.#language)) continue;
      const stemmed = stem(word, this.#language);
      if (!readings.has(stemmed)) readings.set(stemmed, this.#remember(word, stemmed));
    }
    return this.#withSameMeaning([...readings.values()]);
  }

  /**
   * What the thesaurus knows folded words of a question in a language to be called in these texts; as `sameMeaning`.
   */
  termsNamed(words: readonly string[], language: string): ReadonlyMap<number, number>[] {
    this.#forgetWhatChanged();
    return sameMeaning(words, namesIn(language), {
      names: namesIn(this.#language),
      numberOf: (stemmed) => this.#index.terms.numberOf(stemmed),
      frequency: (term) => this.#index.frequency(term),
      lookAlikesOf: (stemmed) => this.#lookAlikesOf(stemmed),
    });
  }

  /** Words that no text holds stand for what means the same: "nursery" where towns write "day care". */
  #withSameMeaning(words: ReadWord[]): ReadWord[] {
    const isUnheard = ({ reading }: ReadWord) => reading === 'unknown' || reading === 'alike';
    if (!words.some(isUnheard)) return words;
    const meant = words.map((word) => word.meant);
    const named = this.termsNamed(meant, this.#language);
    return words.map((word, place) => {
      const terms = named[place] ?? new Map<number, number>();
      return isUnheard(word) && terms.size > 0 ? this.#readBySameMeaning(word, terms) : word;
    });
  }

  #readBySameMeaning({ word, meaning }: ReadWord, named: ReadonlyMap<number, number>): ReadWord {
    const alike = meaning.terms.filter(([term]) => !named.has(term));
    const terms = this.#inOrder([...named, ...alike].map(([term, sureness]) => [term, sureness]));
    return { ...this.#reading(word, 'sameMeaning', terms, 1), named: new Set(named.keys()) };
  }

  /** The terms that look like a term, the surest first. */
  lookAlikes(term: number): Terms {
    this.#forgetWhatChanged();
    return this.#lookAlikesOf(this.#index.terms.termOf(term));
  }

  #lookAlikesOf(stemmed: string): Terms {
    const kept = this.#alikes.get(stemmed);
    if (kept !== undefined) return kept;
    const alike = this.#alike(stemmed);
    this.#alikes.set(stemmed, alike);
    return alike;
  }

  #forgetWhatChanged(): void {
    const { version } = this.#index;
    if (this.#version === version && this.#readings.size + this.#alikes.size < MEMORY) return;
    this.#readings.clear();
    this.#alikes.clear();
    this.#version = version;
  }

  #remember(word: string, stemmed: string): ReadWord {
    const kept = this.#readings.get(word);
    if (kept !== undefined) return kept;
    const reading = this.#readOne(word, stemmed);
    this.#readings.set(word, reading);
    return reading;
  }

  #readOne(word: string, stemmed: string): ReadWord {
    const number = this.#index.terms.numberOf(stemmed);
    if (isWrapping(stemmed, this.#language)) {
      return this.#reading(word, 'known', number === -1 ? [] : [[number, 1]], WRAPPING_WEIGHT);
    }
    const alike = this.#alike(stemmed);
    if (number !== -1) return this.#reading(word, 'known', [[number, 1], ...alike], 1);
    const isWord = this.#spelling.has(word) || namesIn(this.#language).has(stemmed);
    const meant = isWord ? [] : this.#spelling.meantBy(word);
    return this.#readUnknown(word, meant, alike);
  }

  #readUnknown(word: string, meant: readonly Meant[], alike: Terms): ReadWord {
    const [likeliest] = meant;
    if (likeliest === undefined) return this.#reading(word, alike.length > 0 ? 'alike' : 'unknown', alike, 1);
    if (isSmallWord(likeliest.word, this.#language)) return this.#reading(word, 'small', [], 0);
    const stems = [...new Set(meant.map((other) => stem(other.word, this.#language)))];
    const weight = isWrapping(stems[0] ?? '', this.#language) ? WRAPPING_WEIGHT : 1;
    const mended = stems.flatMap((other, place): [number, number][] => {
      const number = this.#index.terms.numberOf(other);
      return number === -1 ? [] : [[number, place === 0 ? 1 : SECOND_BEST]];
    });
    const others = [...this.#alike(stems[0] ?? ''), ...alike].filter(
      ([term]) => !mended.some(([other]) => other === term),
    );
    return { ...this.#reading(word, 'mended', [...mended, ...others], weight), meant: likeliest.word };
  }

  /** Rarity is that of the surest term, so that many look-alikes do not make a word seem common. */
  #reading(word: string, reading: Reading, terms: Terms, weight: number): ReadWord {
    const surest = terms.filter(([, sureness]) => sureness === (terms[0]?.[1] ?? 0));
    const frequency = Math.max(0, ...surest.map(([term]) => this.#index.frequency(term)));
    return {
      word,
      reading,
      meant: word,
      named: NOTHING_NAMED,
      meaning: { terms, weight: terms.length === 0 ? 0 : weight * this.#index.rarity(frequency) },
    };
  }

  /** Terms that look like a stem: other forms, compounds and their parts. */
  #alike(stemmed: string): Terms {
    const grams = gramsOf(stemmed);
    const least = Math.ceil((grams.size * ALIKE) / (2 - ALIKE));
    const found: [number, number][] = [];
    this.#index.terms.sharing(
      grams,
      Math.max(1, Math.min(least, grams.size - SPOILT_BY_PARTICLE)),
      (number, shared) => {
        const term = this.#index.terms.termOf(number);
        if (term === stemmed) return;
        const share = (2 * shared) / (grams.size + term.length);
        if (this.#differInParticle(term, stemmed)) found.push([number, this.#particleSureness(term, stemmed)]);
        else if (share >= ALIKE) found.push([number, share * share * ALIKE_SURENESS]);
      },
    );
    return this.#inOrder(found);
  }

  #differInParticle(one: string, other: string): boolean {
    return withoutParticle(one, this.#language) === other || withoutParticle(other, this.#language) === one;
  }

  #particleSureness(one: string, other: string): number {
    const longer = one.length > other.length ? one : other;
    return isJoined(longer, this.#language) ? JOINED_SURENESS : VERB_SURENESS;
  }

  /** Surest first, then the commoner, then by alphabet: never by number, which depends on what came when. */
  #inOrder(terms: [number, number][]): Terms {
    const { terms: dictionary } = this.#index;
    return terms.sort(
      ([one, sureness], [other, otherSureness]) =>
        otherSureness - sureness ||
        this.#index.frequency(other) - this.#index.frequency(one) ||
        (dictionary.termOf(one) < dictionary.termOf(other) ? -1 : 1),
    );
  }
}
