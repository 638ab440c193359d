import { caseVariants } from './letter-case.js';

/** The last code point there is. */
export const lastCharacter = 0x10ffff;
const asciiSize = 128;

/** A first and a last character, and everything between them. */
export type Range = readonly [first: number, last: number];

/** Some of Unicode's characters, as ordered ranges that do not touch. */
export class CharacterSet {
  readonly ranges: readonly Range[];
  private readonly ascii = new Uint8Array(asciiSize);

  constructor(ranges: readonly Range[]) {
    this.ranges = joined(ranges);
    for (const [first, last] of this.ranges) if (first < asciiSize) this.ascii.fill(1, first, last + 1);
  }

  /** The set of these characters. */
  static of(...characters: string[]): CharacterSet {
    return new CharacterSet(characters.map((text) => rangeOf(text.codePointAt(0) ?? 0)));
  }

  has(character: number): boolean {
    return character < asciiSize ? this.ascii[character] === 1 : this.search(character);
  }

  private search(character: number): boolean {
    let low = 0;
    let high = this.ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = this.ranges[middle] ?? [0, 0];
      if (character < first) high = middle - 1;
      else if (character > last) low = middle + 1;
      else return true;
    }
    return false;
  }

  /** The only character in it, or null. */
  get single(): number | null {
    const [range] = this.ranges;
    return range && this.ranges.length === 1 && range[0] === range[1] ? range[0] : null;
  }

  with(other: CharacterSet): CharacterSet {
    return new CharacterSet([...this.ranges, ...other.ranges]);
  }

  negated(): CharacterSet {
    const gaps: Range[] = [];
    let next = 0;
    for (const [first, last] of this.ranges) {
      if (first > next) gaps.push([next, first - 1]);
      next = last + 1;
    }
    return new CharacterSet(next <= lastCharacter ? [...gaps, [next, lastCharacter]] : gaps);
  }

  overlaps(other: CharacterSet): boolean {
    return this.ranges.some(([first, last]) =>
      other.ranges.some(([otherFirst, otherLast]) => first <= otherLast && otherFirst <= last),
    );
  }

  /** With the other cases of its letters. */
  inAnyCase(): CharacterSet {
    const added: Range[] = [];
    for (const [letter, others] of caseVariants()) if (this.has(letter)) added.push(...others.map(rangeOf));
    return added.length === 0 ? this : new CharacterSet([...this.ranges, ...added]);
  }
}

function rangeOf(character: number): Range {
  return [character, character];
}

function joined(ranges: readonly Range[]): Range[] {
  const result: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}
