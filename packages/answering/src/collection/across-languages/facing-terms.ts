import { END, NO_TERM, type TextIndex } from '../../index/text-index.js';

/** A text and its translation, as rows of words: sentence by sentence, each ended by `END`. */
export type Bilingual = { readonly own: Int32Array; readonly other: Int32Array };

/** The indexes that a text and its translation stand in: they say by which term a word is found. */
export type BothIndexes = { readonly own: TextIndex; readonly other: TextIndex };

/** The terms that face a term, each with how often, and in how many sentences the term itself was seen. */
export type Facing = {
  readonly sentences: number;
  readonly terms: readonly (readonly [term: number, count: number])[];
};

/** What is looked up: a term, wherever it stands or only close to another, such as "permit" beside "work". */
export type Wanted = { readonly term: number; readonly beside: number | null };

/** Words that belong together stand at most so far apart: "permis de séjour". */
const CLOSE = 3;

/** Counts which terms of one language stand in the sentences that face those which hold a term of another. */
export class FacingTerms {
  #counts = new Int32Array(1024);
  readonly #seen: number[] = [];

  /**
   * Where a text and its translation are cut into different numbers of sentences, a sentence faces the one at the same
   * share of the way.
   */
  of(wanted: Wanted, texts: readonly Bilingual[], indexes: BothIndexes): Facing {
    let sentences = 0;
    for (const { own, other } of texts) {
      const { places, parts } = lookUp(wanted, own, indexes.own.termOfWord);
      sentences += places.length;
      this.#count(other, facingPlaces(places, parts, other), indexes.other.termOfWord);
    }
    const terms = this.#seen.map((other) => [other, this.#counts[other] as number] as const);
    for (const other of this.#seen) this.#counts[other] = 0;
    this.#seen.length = 0;
    return { sentences, terms };
  }

  #count(row: Int32Array, places: readonly number[], termOfWord: Int32Array): void {
    let part = 0;
    let next = 0;
    for (let place = 0; place < row.length && next < places.length; place++) {
      const word = row[place] as number;
      if (word !== END) {
        if (part === places[next]) this.#countOne(termOfWord[word] as number);
        continue;
      }
      if (part === places[next]) next += 1;
      part += 1;
    }
  }

  #countOne(term: number): void {
    if (term === NO_TERM) return;
    if (term >= this.#counts.length) this.#grow(term);
    const before = this.#counts[term] as number;
    if (before === 0) this.#seen.push(term);
    this.#counts[term] = before + 1;
  }

  #grow(term: number): void {
    const counts = new Int32Array(term * 2);
    counts.set(this.#counts);
    this.#counts = counts;
  }
}

/** The numbers of the sentences that hold what is wanted, and how many sentences there are. */
function lookUp(
  { term, beside }: Wanted,
  row: Int32Array,
  termOfWord: Int32Array,
): { places: number[]; parts: number } {
  const places: number[] = [];
  let parts = 0;
  for (let place = 0; place < row.length; place++) {
    const word = row[place] as number;
    if (word === END) parts += 1;
    else if (termOfWord[word] === term && places[places.length - 1] !== parts) {
      if (beside === null || isClose(beside, place, row, termOfWord)) places.push(parts);
    }
  }
  return { places, parts };
}

/** Whether a term stands close to a place, in the same sentence. */
function isClose(term: number, place: number, row: Int32Array, termOfWord: Int32Array): boolean {
  for (const step of [-1, 1]) {
    for (let apart = 1; apart <= CLOSE; apart++) {
      const word = row[place + step * apart] ?? END;
      if (word === END) break;
      if (termOfWord[word] === term) return true;
    }
  }
  return false;
}

function facingPlaces(places: readonly number[], parts: number, other: Int32Array): readonly number[] {
  const facing = partsIn(other);
  if (parts === facing || parts < 2) return places;
  return [...new Set(places.map((place) => Math.round((place * (facing - 1)) / (parts - 1))))];
}

function partsIn(row: Int32Array): number {
  let parts = 0;
  for (let place = row.indexOf(END); place !== -1; place = row.indexOf(END, place + 1)) parts += 1;
  return parts;
}
