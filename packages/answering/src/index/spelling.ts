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

/** The words of texts as they are written, to find what was meant by a word that nobody wrote. */
export class Spelling {
  readonly #words = new Dictionary();

  /** @param always words that are right whatever texts there are */
  constructor(always: Iterable<string>) {
    for (const word of always) this.add(word);
  }

  add(word: string): void {
    this.#words.use(word);
  }

  remove(word: string): void {
    const number = this.#words.numberOf(word);
    if (number !== -1) this.#words.drop(number);
  }

  has(word: string): boolean {
    return this.#words.numberOf(word) !== -1;
  }

  /** Goes up whenever a word comes or goes. */
  get version(): number {
    return this.#words.version;
  }

  /** The words that may have been meant, the likeliest first: cheapest, then the most used, then by alphabet. */
  meantBy(written: string): Meant[] {
    if (written.length < SHORTEST || /\d/.test(written)) return [];
    const near = this.#near(written, 1);
    return near.length > 0 || written.length < LONG ? near : this.#near(written, 2);
  }

  #near(written: string, most: number): Meant[] {
    const own = gramsOf(written).size;
    const found: (Meant & { uses: number })[] = [];
    this.#words.sharing(written, (number, shared) => {
      const word = this.#words.termOf(number);
      if (shared < Math.max(own, word.length) - SPOILT * most) return;
      const cost = slipCost(written, word, most);
      if (cost <= most) found.push({ word, cost, uses: this.#words.usesOf(number) });
    });
    const cheapest = Math.min(...found.map(({ cost }) => cost));
    return found
      .filter(({ cost }) => cost <= cheapest + NEARLY)
      .sort((one, other) => one.cost - other.cost || other.uses - one.uses || (one.word < other.word ? -1 : 1))
      .slice(0, MOST)
      .map(({ word, cost }) => ({ word, cost }));
  }
}
