import { Dictionary } from './index/dictionary.js';
import { GramIndex } from './index/gram-index.js';
import { SAME_SOUND, Spelling } from './index/spelling.js';
import type { Corrector } from './text/corrector.js';

/** Shorter words have too many neighbours to mend one slip in: "casa" is one letter from "cama", "cara", "caso". */
const SHORTEST_WRITTEN = 5;
const SHORTEST_MEANT = 6;
/** Proposals are kept for words that come again, up to this many. */
const MEMORY = 20_000;

/** The words of a municipality's entries and places, to mend slips in them: same sound first, else a single slip. */
export class OwnWords implements Corrector {
  readonly #words = new Dictionary(new GramIndex());
  readonly #spelling: Spelling;
  readonly #proposals = new Map<string, string | null>();

  constructor(names: Iterable<string>) {
    this.#spelling = new Spelling(this.#words, names, true);
  }

  add(words: Iterable<string>): void {
    for (const word of words) this.#words.use(word);
    this.#proposals.clear();
  }

  remove(words: Iterable<string>): void {
    for (const word of words) this.#words.drop(this.#words.numberOf(word));
    this.#proposals.clear();
  }

  knows(word: string): boolean {
    return this.#spelling.has(word);
  }

  suggest(word: string): string | null {
    const kept = this.#proposals.get(word);
    if (kept !== undefined) return kept;
    if (this.#proposals.size >= MEMORY) this.#proposals.clear();
    const proposal = this.#propose(word);
    this.#proposals.set(word, proposal);
    return proposal;
  }

  #propose(written: string): string | null {
    const meant = this.#spelling.meantBy(written).find(({ word, cost }) => {
      if (cost <= SAME_SOUND) return true;
      return cost <= 1 && written.length >= SHORTEST_WRITTEN && word.length >= SHORTEST_MEANT;
    });
    return meant?.word ?? null;
  }
}
