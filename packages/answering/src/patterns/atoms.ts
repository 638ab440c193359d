/** The numbers of what patterns of all matchers are made of, as they stand in a row of words: for each word its own. */
export type AtomRow = readonly (readonly number[])[];

const NOTHING: readonly number[] = [];
/** So many first letters tell of most words that no beginning of a pattern begins them. */
const KEY = 2;
/** Words that come again are kept, up to this many. */
const MEMORY = 10_000;

/**
 * What patterns are made of: whole words and beginnings of words, each with a number. All matchers share them, so that a word of a message is
 * looked up once and not by every matcher again.
 */
class Atoms {
  readonly #words = new Map<string, number>();
  readonly #beginnings = new Map<string, number>();
  /** The first letters of beginnings (`KEY` of them, or all there are) -> length of the longest that begins with them. */
  readonly #longest = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();
  #rows = new WeakMap<readonly string[], AtomRow>();
  #count = 0;

  ofWord(word: string): number {
    return this.#numberOf(this.#words, word);
  }

  ofBeginning(beginning: string): number {
    const first = beginning.slice(0, KEY);
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, beginning.length));
    return this.#numberOf(this.#beginnings, beginning);
  }

  /** The atoms of each word. A row is read once, however many matchers look through it. */
  in(words: readonly string[]): AtomRow {
    const read = this.#rows.get(words);
    if (read !== undefined) return read;
    const row = words.map((word) => this.within(word));
    this.#rows.set(words, row);
    return row;
  }

  /** The atoms of one word: itself, then its beginnings from the shortest. */
  within(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= MEMORY) this.#known.clear();
    const atoms = this.#read(word);
    this.#known.set(word, atoms);
    return atoms;
  }

  #read(word: string): readonly number[] {
    const whole = this.#words.get(word);
    const longest = Math.min(word.length, this.#longestBeginning(word));
    if (longest === 0) return whole === undefined ? NOTHING : [whole];
    const found = whole === undefined ? [] : [whole];
    for (let length = 1; length <= longest; length++) {
      const atom = this.#beginnings.get(word.slice(0, length));
      if (atom !== undefined) found.push(atom);
    }
    return found;
  }

  #longestBeginning(word: string): number {
    return this.#longest.get(word.slice(0, KEY)) ?? this.#longest.get(word.charAt(0)) ?? 0;
  }

  /** A new atom may stand in what was read before. */
  #numberOf(numbers: Map<string, number>, text: string): number {
    const existing = numbers.get(text);
    if (existing !== undefined) return existing;
    this.#known.clear();
    this.#rows = new WeakMap();
    numbers.set(text, this.#count);
    return this.#count++;
  }
}

/** The atoms of every matcher. */
export const atoms = new Atoms();
