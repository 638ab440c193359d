import { slipCost } from '../text/slip-cost.js';
import { soundOf } from '../text/sound.js';
import { Dictionary } from './dictionary.js';
import { GramIndex, gramsOf } from './gram-index.js';

/** A word that may have been meant, and what the slips between cost. */
export type Meant = { readonly word: string; readonly cost: number };

/** Shorter words have too many neighbours; from so many letters on two slips are mended. */
const SHORTEST = 4;
const LONG = 8;
/** What it costs to have written a word as it sounds: less than any slip. */
export const SAME_SOUND = 0.5;
/** Words that sound the same share at least so many groups of three letters. */
const LEAST_OF_SOUND = 2;
/** One slip spoils at most so many groups of three letters. */
const SPOILT = 4;
/** Words that cost little more than the cheapest may have been meant as well. */
const NEARLY = 0.25;
const MOST = 4;

/** Finds what was meant by a word that nobody wrote: among the words of an index, and those of the language. */
export class Spelling {
  readonly #words: Dictionary;
  readonly #ordinary = new Dictionary(new GramIndex());

  readonly #bySound: boolean;

  /**
   * @param words of the texts, with a way to find those that look alike
   * @param ordinary words that are right whatever texts there are, such as "where"
   * @param bySound whether words that Spanish and Portuguese speakers say the same are taken first ("bacuna")
   */
  constructor(words: Dictionary, ordinary: Iterable<string>, bySound = false) {
    this.#words = words;
    this.#bySound = bySound;
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
    const asked = { written, grams: gramsOf(written), most, sound: this.#bySound ? soundOf(written) : null };
    const found = [...nearIn(this.#words, asked), ...nearIn(this.#ordinary, asked)];
    const cheapest = Math.min(...found.map(({ cost }) => cost));
    const best = found
      .filter(({ cost }) => cost <= cheapest + NEARLY)
      .sort((one, other) => one.cost - other.cost || other.uses - one.uses || (one.word < other.word ? -1 : 1));
    return best.slice(0, MOST).map(({ word, cost }) => ({ word, cost }));
  }
}

type Asked = { written: string; grams: ReadonlySet<number>; most: number; sound: string | null };

function nearIn(words: Dictionary, asked: Asked): (Meant & { uses: number })[] {
  const { grams, most, sound } = asked;
  const found: (Meant & { uses: number })[] = [];
  const least = Math.max(1, grams.size - SPOILT * most);
  words.sharing(grams, sound === null ? least : Math.min(least, LEAST_OF_SOUND), (number, shared) => {
    const word = words.termOf(number);
    const cost = costOf(word, shared, asked);
    if (cost <= most) found.push({ word, cost, uses: words.usesOf(number) });
  });
  return found;
}

function costOf(word: string, shared: number, { written, grams, most, sound }: Asked): number {
  const mayBeSame = sound !== null && shared >= LEAST_OF_SOUND && Math.abs(word.length - written.length) <= 2;
  if (mayBeSame && soundOf(word) === sound) return SAME_SOUND;
  const mayBeNear = shared >= Math.max(grams.size, word.length) - SPOILT * most;
  return mayBeNear ? slipCost(written, word, most) : Number.POSITIVE_INFINITY;
}
