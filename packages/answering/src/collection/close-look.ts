import { END, NO_TERM, type TextIndex } from '../index/text-index.js';
import type { ReadWord } from '../index/word-reader.js';
import { learntLook } from './learnt-look.js';
import { Sieve } from './sieve.js';

/** A question: its folded words as they stand, and those that are searched for as they were understood. */
export type Question = { readonly words: readonly string[]; readonly read: readonly ReadWord[] };

/** What a close look at a text adds to its score, by reason. */
export type Bonus = {
  /** Words of the question that stand together. */
  together: number;
  /** The title agrees with the question. */
  title: number;
  /** Each of the first sentences that speaks of a word again. */
  lead: number;
  /** Words written exactly as in the question. */
  exact: number;
  /** Words that follow each other as in the question, small ones among them. */
  phrase: number;
  /** What the text says of the question right at its beginning. */
  opening: number;
  /** How much of the whole text is about the question: a short text that is beats a long one that touches on it. */
  focus: number;
};

/** Why a text is worth more than its single words. */
export const reasons = ['together', 'title', 'lead', 'exact', 'phrase', 'opening', 'focus'] as const;

/** Where a question is asked: in one area, where the texts differ, or in all, whose texts say much the same. */
export type Scope = 'inArea' | 'everywhere';

/** In hundredths. Those for all areas stand on plateaus: twice and half of each find as much. */
const WEIGHTS: Readonly<Record<Scope, Readonly<Bonus>>> = {
  inArea: learntLook,
  everywhere: { together: 50, title: 15, lead: 10, exact: 25, phrase: 5, opening: 0, focus: 0 },
};
/** "Together" is at most so many words that are searched for apart. */
const APART = 3;
const LEAD_SENTENCES = 3;
const OPENING_SENTENCES = 5;
/** Of shorter texts, which a word or two fill, so many words are thought. */
const SHORTEST = 10;

type Owner = { readonly word: number; readonly weight: number; readonly sureness: number };

/**
 * Scores texts by what an index of single words does not see: words that stand together, at the beginning, in the
 * title, and written as in the question. Made for one question; looks at one text after the other.
 */
export class CloseLook {
  readonly #index: TextIndex;
  readonly #scope: Scope;
  readonly #weights: Float64Array;
  readonly #all: number;
  /** term -> the word of the question it stands for, and what it counts there. */
  readonly #owners = new Map<number, Owner>();
  /** word of the index -> the word of the question that is written the same. */
  readonly #same = new Map<number, number>();
  /** word of the index -> the one that follows it in the question. */
  readonly #next = new Map<number, number>();
  readonly #mayOwn = new Sieve();
  readonly #mayFollow = new Sieve();
  #bonus: Bonus = noBonus();
  #sentence = 0;
  /** By words of the question: where each was seen last, in which sentence, and whether written the same. */
  readonly #lastPlace: Int32Array;
  readonly #lastSentence: Int32Array;
  readonly #seenExact: Uint8Array;
  /** By words of the question: how much of their weight the beginning speaks of. */
  readonly #opening: Float64Array;
  readonly #seenTogether = new Set<number>();
  readonly #seenPhrases = new Set<number>();

  constructor(index: TextIndex, { words, read }: Question, scope: Scope) {
    this.#index = index;
    this.#scope = scope;
    this.#weights = Float64Array.from(read, ({ meaning }) => meaning.weight);
    this.#all = sumOf(this.#weights);
    this.#lastPlace = new Int32Array(read.length);
    this.#lastSentence = new Int32Array(read.length);
    this.#seenExact = new Uint8Array(read.length);
    this.#opening = new Float64Array(read.length);
    read.forEach(({ meant, meaning }, word) => {
      for (const [term, sureness] of meaning.terms)
        this.#own(term, { word, weight: meaning.weight * sureness, sureness });
      this.#same.set(index.words.numberOf(meant), word);
    });
    this.#follow(words, read);
  }

  /** All that a close look adds to a unit's score. */
  bonusOf(unit: number): number {
    return worth(this.measure(unit), WEIGHTS[this.#scope]);
  }

  /** What a close look adds to a unit's score, by reason. */
  bonusesOf(unit: number): Bonus {
    return weighed(this.measure(unit), WEIGHTS[this.#scope]);
  }

  /** What a close look sees of a unit, before it is weighed. */
  measure(unit: number): Bonus {
    const row = this.#index.rowOf(unit);
    const { termOfWord } = this.#index;
    const { bits: mayFollow } = this.#mayFollow;
    const { bits: mayOwn } = this.#mayOwn;
    const last = mayOwn.length - 1;
    this.#start();
    let place = APART + 1;
    let length = 0;
    for (let at = 0; at < row.length; at++) {
      const word = row[at] as number;
      // END: below 0 there are no words.
      if (word < 0) {
        this.#sentence += 1;
        // Words of two sentences never stand together.
        place += APART + 1;
        continue;
      }
      if (mayFollow[word & last] === 1) this.#addPhrase(word, row[at + 1] as number);
      const term = termOfWord[word] as number;
      // NO_TERM
      if (term < 0) continue;
      place += 1;
      length += 1;
      if (mayOwn[term & last] === 1) this.#lookAt(word, term, place);
    }
    this.#bonus.title = this.#titleBonus(row);
    this.#bonus.opening = sumOf(this.#opening);
    this.#bonus.focus /= Math.max(SHORTEST, length);
    return this.#bonus;
  }

  #start(): void {
    this.#bonus = noBonus();
    this.#sentence = 0;
    this.#lastPlace.fill(0);
    this.#lastSentence.fill(0);
    this.#seenExact.fill(0);
    this.#opening.fill(0);
    this.#seenTogether.clear();
    this.#seenPhrases.clear();
  }

  #lookAt(word: number, term: number, place: number): void {
    const owner = this.#owners.get(term);
    if (owner === undefined) return;
    this.#addExact(word, owner);
    this.#addLead(owner);
    this.#bonus.focus += owner.sureness;
    this.#addTogether(owner, place);
    this.#lastPlace[owner.word] = place;
    this.#lastSentence[owner.word] = this.#sentence;
  }

  #addPhrase(word: number, next: number): void {
    if (next === END || this.#next.get(word) !== next || this.#seenPhrases.has(word)) return;
    this.#seenPhrases.add(word);
    this.#bonus.phrase += this.#rarityOfWord(word) + this.#rarityOfWord(next);
  }

  #addExact(word: number, owner: Owner): void {
    if (this.#seenExact[owner.word] === 1 || this.#same.get(word) !== owner.word) return;
    this.#seenExact[owner.word] = 1;
    this.#bonus.exact += this.#weights[owner.word] as number;
  }

  #addLead({ word, weight }: Owner): void {
    if (this.#sentence === 0 || this.#sentence > OPENING_SENTENCES) return;
    this.#opening[word] = Math.max(this.#opening[word] as number, weight);
    if (this.#sentence <= LEAD_SENTENCES && this.#lastSentence[word] !== this.#sentence) this.#bonus.lead += weight;
  }

  #addTogether({ word, weight }: Owner, place: number): void {
    for (let other = 0; other < this.#lastPlace.length; other++) {
      const last = this.#lastPlace[other] as number;
      if (last === 0 || other === word || place - last > APART) continue;
      const pair = Math.min(word, other) * this.#lastPlace.length + Math.max(word, other);
      if (this.#seenTogether.has(pair)) continue;
      this.#seenTogether.add(pair);
      this.#bonus.together += Math.min(weight, this.#weights[other] as number);
    }
  }

  #rarityOfWord(word: number): number {
    return Math.log(1 + this.#index.size / this.#index.words.usesOf(word));
  }

  #titleBonus(row: Int32Array): number {
    let said = 0;
    let all = 0;
    for (let at = 0; row[at] !== END && at < row.length; at++) {
      const term = this.#index.termOfWord[row[at] as number] as number;
      if (term === NO_TERM) continue;
      const rarity = this.#index.rarity(this.#index.frequency(term));
      all += rarity;
      if (this.#owners.has(term)) said += rarity;
    }
    return all === 0 ? 0 : (this.#all * said) / all;
  }

  #own(term: number, owner: Owner): void {
    const existing = this.#owners.get(term);
    if (existing !== undefined && existing.weight >= owner.weight) return;
    this.#owners.set(term, owner);
    this.#mayOwn.add(term);
  }

  #follow(words: readonly string[], read: readonly ReadWord[]): void {
    const meant = new Map(read.map((word) => [word.word, word.meant]));
    const numbers = words.map((word) => this.#index.words.numberOf(meant.get(word) ?? word));
    numbers.forEach((number, place) => {
      const next = numbers[place + 1] ?? -1;
      if (number === -1 || next === -1) return;
      this.#next.set(number, next);
      this.#mayFollow.add(number);
    });
  }
}

function noBonus(): Bonus {
  return { together: 0, title: 0, lead: 0, exact: 0, phrase: 0, opening: 0, focus: 0 };
}

function weighed(measured: Bonus, weights: Readonly<Bonus>): Bonus {
  for (const reason of reasons) measured[reason] *= weights[reason] / 100;
  return measured;
}

/** The sum of what is `weighed`, for the many texts of which nobody asks why: no names are looked up. */
function worth(measured: Bonus, weights: Readonly<Bonus>): number {
  const { together, title, lead, exact, phrase, opening, focus } = weights;
  const words = measured.together * together + measured.exact * exact + measured.phrase * phrase;
  const place = measured.title * title + measured.lead * lead + measured.opening * opening + measured.focus * focus;
  return (words + place) / 100;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] as number;
  return sum;
}
