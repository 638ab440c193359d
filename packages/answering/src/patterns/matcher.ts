import { GAP, type Place, readPattern } from './pattern.js';

/** A pattern found in a row of words: which, and from where to where (`end` is the place after the last word). */
export type Match = { id: number; start: number; end: number };

const NOTHING: readonly number[] = [];

/** So many first letters tell of most words that no prefix begins them. */
const KEY = 2;

type Compiled = { id: number; atoms: readonly ReadonlySet<number>[]; gaps: readonly boolean[] };

/**
 * Finds many patterns in one pass over the words. Each word is looked up once (whole, and by its beginnings), so the
 * time grows with the words, not with the number of patterns.
 */
export class Matcher {
  readonly #words = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #byFirst = new Map<number, Compiled[]>();
  /** The first letters of prefixes (`KEY` of them, or all there are) -> length of the longest that begins with them. */
  readonly #longestPrefixes = new Map<string, number>();
  #atoms = 0;

  /** @param patterns what to look for; a pattern's place in this list is the `id` of its matches */
  constructor(patterns: readonly string[]) {
    patterns.forEach((pattern, id) => {
      this.#add(id, readPattern(pattern));
    });
  }

  /** Every word and beginning of a word that patterns are made of, to mend typing slips against. */
  *vocabulary(): Generator<{ word: string; isPrefix: boolean }> {
    for (const word of this.#words.keys()) yield { word, isPrefix: false };
    for (const word of this.#prefixes.keys()) yield { word, isPrefix: true };
  }

  /** Whether some pattern speaks of this word. */
  knows(word: string): boolean {
    return this.#atomsOf(word).length > 0;
  }

  /** All matches, in the order of their first word; the shortest reading of each pattern at each place. */
  find(words: readonly string[]): Match[] {
    const atoms = words.map((word) => this.#atomsOf(word));
    const matches: Match[] = [];
    for (let start = 0; start < words.length; start++) this.#findAt(atoms, start, matches);
    return matches;
  }

  #findAt(atoms: readonly (readonly number[])[], start: number, matches: Match[]): void {
    const own = atoms[start] ?? NOTHING;
    if (own.length === 0) return;
    const tried = new Set<number>();
    for (const atom of own) {
      for (const pattern of this.#byFirst.get(atom) ?? []) {
        if (tried.has(pattern.id)) continue;
        tried.add(pattern.id);
        const end = endOf(pattern, atoms, start);
        if (end !== null) matches.push({ id: pattern.id, start, end });
      }
    }
  }

  #add(id: number, places: Place[]): void {
    const [first] = places;
    if (first === undefined) throw new Error('answering: an empty pattern would match everything');
    const atoms = places.map((place) => new Set(this.#atomsFor(place)));
    const pattern = { id, atoms, gaps: places.map((place) => place.mayGap) };
    for (const atom of atoms[0] ?? []) {
      const sameFirst = this.#byFirst.get(atom) ?? [];
      sameFirst.push(pattern);
      this.#byFirst.set(atom, sameFirst);
    }
  }

  #atomsFor(place: Place): number[] {
    for (const prefix of place.prefixes) this.#noteLength(prefix);
    const numberOf = (known: Map<string, number>, word: string) => {
      const existing = known.get(word);
      if (existing !== undefined) return existing;
      known.set(word, this.#atoms);
      return this.#atoms++;
    };
    return [
      ...place.words.map((word) => numberOf(this.#words, word)),
      ...place.prefixes.map((prefix) => numberOf(this.#prefixes, prefix)),
    ];
  }

  #noteLength(prefix: string): void {
    const first = prefix.slice(0, KEY);
    this.#longestPrefixes.set(first, Math.max(this.#longestPrefixes.get(first) ?? 0, prefix.length));
  }

  #longestPrefix(word: string): number {
    const ofKey = this.#longestPrefixes.get(word.slice(0, KEY));
    return ofKey ?? this.#longestPrefixes.get(word.charAt(0)) ?? 0;
  }

  #atomsOf(word: string): readonly number[] {
    const whole = this.#words.get(word);
    const longest = Math.min(word.length, this.#longestPrefix(word));
    if (longest === 0) return whole === undefined ? NOTHING : [whole];
    const found = whole === undefined ? [] : [whole];
    for (let length = 1; length <= longest; length++) {
      const atom = this.#prefixes.get(word.slice(0, length));
      if (atom !== undefined) found.push(atom);
    }
    return found;
  }
}

function endOf(pattern: Compiled, atoms: readonly (readonly number[])[], start: number): number | null {
  return endFrom(pattern, 1, atoms, start + 1);
}

function endFrom(pattern: Compiled, place: number, atoms: readonly (readonly number[])[], from: number): number | null {
  const wanted = pattern.atoms[place];
  if (wanted === undefined) return from;
  const last = Math.min(atoms.length - 1, from + (pattern.gaps[place] ? GAP : 0));
  for (let at = from; at <= last; at++) {
    if (!(atoms[at] ?? []).some((atom) => wanted.has(atom))) continue;
    const end = endFrom(pattern, place + 1, atoms, at + 1);
    if (end !== null) return end;
  }
  return null;
}
