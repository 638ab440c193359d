import { slipCost } from '../text/slip-cost.js';
import { Dictionary } from './dictionary.js';
import { gramsOf } from './gram-index.js';

/** A word that may have been meant, and what the slips between cost. */
export type Meant = { readonly word: string; readonly cost: number };

/** Shorter words have too many neighbours; from so many letters on two slips are mended. */
const SHORTEST = 4;
const LONG = 8;
/** One slip spoils at most so many groups of three letters. */
const SPOILT = 4;
/** Words that cost little more than the cheapest may have been meant as well. */
const NEARLY = 0.25;
const MOST = 4;

/** Finds what was meant by a word that nobody wrote: among the words of an index, and those of the language. */
export class Spelling {
  readonly #words: Dictionary;
  readonly #ordinary = new Dictionary();

  /** @param ordinary words that are right whatever texts there are, such as "where" */
  constructor(words: Dictionary, ordinary: Iterable<string>) {
    this.#words = words;
    for (const word of ordinary) this.#ordinary.use(word);
  }

  /** Whether a word is written so somewhere. */
  has(word: string): boolean {
    return this.#words.numberOf(word) !== -1 || this.#ordinary.numberOf(word) !== -1;
  }

  /** The words that may have been meant, the likeliest first: cheapest, then the most used, then by alphabet. */
  meantBy(written: string): Meant[] {
    if (written.length < SHORTEST || /\d/.test(written)) return [];
    const near = this.#near(written, 1);
    return near.length > 0 || written.length < LONG ? near : this.#near(written, 2);
  }

  #near(written: string, most: number): Meant[] {
    const found = [...nearIn(this.#words, written, most), ...nearIn(this.#ordinary, written, most)];
    const cheapest = Math.min(...found.map(({ cost }) => cost));
    const best = found
      .filter(({ cost }) => cost <= cheapest + NEARLY)
      .sort((one, other) => one.cost - other.cost || other.uses - one.uses || (one.word < other.word ? -1 : 1));
    return best.slice(0, MOST).map(({ word, cost }) => ({ word, cost }));
  }
}

function nearIn(words: Dictionary, written: string, most: number): (Meant & { uses: number })[] {
  const own = gramsOf(written).size;
  const found: (Meant & { uses: number })[] = [];
  words.sharing(written, (number, shared) => {
    const word = words.termOf(number);
    if (shared < Math.max(own, word.length) - SPOILT * most) return;
    const cost = slipCost(written, word, most);
    if (cost <= most) found.push({ word, cost, uses: words.usesOf(number) });
  });
  return found;
}
