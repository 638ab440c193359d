import { type AtomRow, atoms } from './atoms.js';
import { GAP, type Place, readPattern } from './pattern.js';

/** A pattern found in a row of words: which, and from where to where (`end` is the place after the last word). */
export type Match = { id: number; start: number; end: number };

type Compiled = { id: number; atoms: readonly ReadonlySet<number>[]; gaps: readonly boolean[] };

/**
 * Finds many patterns in one pass over the words. Each word is looked up once (whole, and by its beginnings), so the
 * time grows with the words, not with the number of patterns.
 */
export class Matcher {
  readonly #words = new Set<string>();
  readonly #prefixes = new Set<string>();
  readonly #atoms = new Set<number>();
  readonly #byFirst = new Map<number, Compiled[]>();

  /** @param patterns what to look for; a pattern's place in this list is the `id` of its matches */
  constructor(patterns: readonly string[]) {
    patterns.forEach((pattern, id) => {
      this.#add(id, readPattern(pattern));
    });
  }

  /** Every word and beginning of a word that patterns are made of, to mend typing slips against. */
  *vocabulary(): Generator<{ word: string; isPrefix: boolean }> {
    for (const word of this.#words) yield { word, isPrefix: false };
    for (const word of this.#prefixes) yield { word, isPrefix: true };
  }

  /** Whether some pattern speaks of this word. */
  knows(word: string): boolean {
    return atoms.within(word).some((atom) => this.#atoms.has(atom));
  }

  /** Whether this word alone is all that some pattern looks for. */
  isOneWord(word: string): boolean {
    return atoms.within(word).some((atom) => this.#byFirst.get(atom)?.some((pattern) => pattern.atoms.length === 1));
  }

  /** All matches, in the order of their first word; the shortest reading of each pattern at each place. */
  find(words: readonly string[]): Match[] {
    const row = atoms.in(words);
    const matches: Match[] = [];
    for (let start = 0; start < row.length; start++) this.#findAt(row, start, matches);
    return matches;
  }

  #findAt(row: AtomRow, start: number, matches: Match[]): void {
    let tried: Set<number> | null = null;
    for (const atom of row[start] ?? []) {
      const beginning = this.#byFirst.get(atom);
      if (beginning === undefined) continue;
      tried ??= new Set();
      for (const pattern of beginning) {
        if (tried.has(pattern.id)) continue;
        tried.add(pattern.id);
        const end = endOf(pattern, row, start);
        if (end !== null) matches.push({ id: pattern.id, start, end });
      }
    }
  }

  #add(id: number, places: Place[]): void {
    const [first] = places;
    if (first === undefined) throw new Error('answering: an empty pattern would match everything');
    const wanted = places.map((place) => new Set(this.#atomsFor(place)));
    const pattern = { id, atoms: wanted, gaps: places.map((place) => place.mayGap) };
    for (const atom of wanted[0] ?? []) {
      const sameFirst = this.#byFirst.get(atom) ?? [];
      sameFirst.push(pattern);
      this.#byFirst.set(atom, sameFirst);
    }
  }

  #atomsFor({ words, prefixes }: Place): number[] {
    for (const word of words) this.#words.add(word);
    for (const prefix of prefixes) this.#prefixes.add(prefix);
    const own = [...words.map((word) => atoms.ofWord(word)), ...prefixes.map((prefix) => atoms.ofBeginning(prefix))];
    for (const atom of own) this.#atoms.add(atom);
    return own;
  }
}

function endOf(pattern: Compiled, row: AtomRow, start: number): number | null {
  return endFrom(pattern, 1, row, start + 1);
}

function endFrom(pattern: Compiled, place: number, row: AtomRow, from: number): number | null {
  const wanted = pattern.atoms[place];
  if (wanted === undefined) return from;
  const last = Math.min(row.length - 1, from + (pattern.gaps[place] ? GAP : 0));
  for (let at = from; at <= last; at++) {
    if (!(row[at] ?? []).some((atom) => wanted.has(atom))) continue;
    const end = endFrom(pattern, place + 1, row, at + 1);
    if (end !== null) return end;
  }
  return null;
}
