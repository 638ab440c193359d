import { END } from '../../index/text-index.js';

/** A text and its translation, as rows of terms: sentence by sentence, each ended by `END`. */
export type Bilingual = { readonly own: Int32Array; readonly other: Int32Array };

/** The terms that face a term, each with how often, and in how many sentences the term itself was seen. */
export type Facing = {
  readonly sentences: number;
  readonly terms: readonly (readonly [term: number, count: number])[];
};

/** Counts which terms of one language stand in the sentences that face those which hold a term of another. */
export class FacingTerms {
  #counts = new Int32Array(1024);

  /**
   * Where a text and its translation are cut into different numbers of sentences, a sentence faces the one at the same
   * share of the way.
   */
  of(term: number, texts: readonly Bilingual[]): Facing {
    const seen: number[] = [];
    let sentences = 0;
    for (const { own, other } of texts) {
      const places = placesOf(term, own);
      sentences += places.length;
      this.#count(other, facingPlaces(places, own, other), seen);
    }
    const terms = seen.map((other) => [other, this.#counts[other] as number] as const);
    for (const other of seen) this.#counts[other] = 0;
    return { sentences, terms };
  }

  #count(row: Int32Array, places: readonly number[], seen: number[]): void {
    let part = 0;
    let next = 0;
    for (let place = 0; place < row.length && next < places.length; place++) {
      const term = row[place] as number;
      if (term !== END) {
        if (part === places[next]) this.#countOne(term, seen);
        continue;
      }
      if (part === places[next]) next += 1;
      part += 1;
    }
  }

  #countOne(term: number, seen: number[]): void {
    if (term >= this.#counts.length) this.#grow(term);
    const before = this.#counts[term] as number;
    if (before === 0) seen.push(term);
    this.#counts[term] = before + 1;
  }

  #grow(term: number): void {
    const counts = new Int32Array(term * 2);
    counts.set(this.#counts);
    this.#counts = counts;
  }
}

/** The numbers of the sentences that hold a term. */
function placesOf(term: number, row: Int32Array): number[] {
  const places: number[] = [];
  let part = 0;
  let start = 0;
  for (let place = row.indexOf(term); place !== -1; place = row.indexOf(term, place + 1)) {
    for (; start < place; start++) if (row[start] === END) part += 1;
    if (places.at(-1) !== part) places.push(part);
  }
  return places;
}

function facingPlaces(places: readonly number[], own: Int32Array, other: Int32Array): readonly number[] {
  const [from, to] = [partsIn(own), partsIn(other)];
  if (from === to || from < 2) return places;
  return [...new Set(places.map((place) => Math.round((place * (to - 1)) / (from - 1))))];
}

function partsIn(row: Int32Array): number {
  let parts = 0;
  for (let place = row.indexOf(END); place !== -1; place = row.indexOf(END, place + 1)) parts += 1;
  return parts;
}
