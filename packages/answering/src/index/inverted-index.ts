import { byNumber, type Scored } from './best-of.js';
import { TermIndex } from './term-index.js';

/** A term of a question and how much it counts. */
export type WeightedTerm = { term: string; weight: number };

type Contents = { readonly terms: Int32Array; readonly impacts: Float32Array };

/**
 * An index of entries whose terms come with an impact of their own, between 0 and 1, worked out when the entry is put
 * in: words, concepts of the lexicon and topics side by side.
 */
export class InvertedIndex extends TermIndex {
  /** What stands in each unit; null where a unit was taken out. */
  readonly #contents: (Contents | null)[] = [];

  /** Adds a unit and returns its number. `impacts` are between 0 and 1. */
  put(impacts: ReadonlyMap<string, number>): number {
    const terms = Int32Array.from(impacts.keys(), (term) => this.terms.use(term));
    const contents = { terms, impacts: Float32Array.from(impacts.values()) };
    const unit = this.addUnit(new Map([...impacts.values()].map((impact, place) => [terms[place] as number, impact])));
    this.#contents[unit] = contents;
    return unit;
  }

  remove(unit: number): void {
    const contents = this.#contents[unit];
    if (contents === null || contents === undefined) return;
    this.removeUnit(unit, contents.terms);
    for (const term of contents.terms) this.terms.drop(term);
    this.#contents[unit] = null;
  }

  /** How rare a term is. One that stands nowhere counts as the rarest, so that asking for it is noticed. */
  rarityOf(term: string): number {
    return this.rarity(this.frequency(this.terms.numberOf(term)));
  }

  /** How much a unit is about a term, from 0 (not at all) to 1. */
  impactIn(unit: number, term: string): number {
    const number = this.terms.numberOf(term);
    const contents = this.#contents[unit];
    if (number === -1 || contents === null || contents === undefined) return 0;
    return contents.impacts[contents.terms.indexOf(number)] ?? 0;
  }

  /** The units that share most with the question, at most `limit`, best first; equals in the order of their numbers. */
  search(terms: readonly WeightedTerm[], limit: number): Scored[] {
    const meanings = terms.flatMap(({ term, weight }) => {
      const number = this.terms.numberOf(term);
      return number === -1 ? [] : [{ terms: [[number, 1] as const], weight: weight * this.rarityOf(term) }];
    });
    return this.findBest(meanings, limit, null, byNumber);
  }

  /** Impacts are saturated when they are put in. */
  protected override countOf(impact: number): number {
    return impact;
  }
}
