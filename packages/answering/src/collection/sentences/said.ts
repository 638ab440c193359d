import type { ReadWord } from '../../index/word-reader.js';

/** A text and a question to it. `terms` are the sentences' terms in the index; the title is sentence 0 of both. */
export type AskedText = {
  readonly sentences: readonly string[];
  readonly terms: readonly Int32Array[];
  readonly words: readonly ReadWord[];
  /** The words of the question in the language of the text: all, slips mended, or what those that were translated stand for. */
  readonly question: readonly string[];
  /** How rare a word is that stands nowhere. */
  readonly rarest: number;
};

/** How much each word of a question counts: its rarity, or the rarity of a word that stands nowhere. */
export function raritiesOf(words: readonly ReadWord[], rarest: number): number[] {
  return words.map(({ reading, meaning }) => (reading === 'unknown' ? rarest : meaning.weight));
}

/** What sentences say of a question: how surely each speaks of each word, and what shares of the question that makes. */
export class Said {
  /** How many sentences there are, the title among them. */
  readonly count: number;
  /** word of the question -> sentence -> how surely it is spoken of. */
  readonly #surely: Float64Array[];
  readonly #rarities: number[];
  /** As rarities, but words that most sentences of this text have count less: they do not tell sentences apart. */
  readonly #telling: number[];

  constructor({ terms, words, rarest }: AskedText) {
    this.count = terms.length;
    this.#rarities = raritiesOf(words, rarest);
    this.#surely = words.map(({ meaning }) => surelyIn(terms, new Map(meaning.terms)));
    this.#telling = this.#rarities.map((rarity, word) => rarity * this.#tellingOf(word));
  }

  /** The share of the question, by rarity, that is spoken of in any of these sentences. */
  share(places: readonly number[]): number {
    return shareOf(this.#rarities, this.#surely, places);
  }

  /** As `share`, by what tells the sentences of this text apart. */
  tellingShare(places: readonly number[]): number {
    return shareOf(this.#telling, this.#surely, places);
  }

  #tellingOf(word: number): number {
    let sentences = 0;
    for (let place = 1; place < this.count; place++) sentences += this.#surely[word]?.[place] ?? 0;
    return Math.log(1 + this.count / (sentences + 0.5)) / Math.log(1 + 2 * this.count);
  }
}

function surelyIn(terms: readonly Int32Array[], sureness: ReadonlyMap<number, number>): Float64Array {
  return Float64Array.from(terms, (part) => {
    let surest = 0;
    for (const term of part) surest = Math.max(surest, sureness.get(term) ?? 0);
    return surest;
  });
}

function shareOf(weights: readonly number[], surely: readonly Float64Array[], places: readonly number[]): number {
  let said = 0;
  let all = 0;
  for (let word = 0; word < weights.length; word++) {
    const weight = weights[word] as number;
    let surest = 0;
    for (const place of places) surest = Math.max(surest, surely[word]?.[place] ?? 0);
    said += weight * surest;
    all += weight;
  }
  return all === 0 ? 0 : said / all;
}
