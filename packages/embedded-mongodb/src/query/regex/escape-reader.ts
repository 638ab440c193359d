import { lastCharacter } from './character-set.js';
import { propertySet } from './known-sets.js';
import type { PatternSource } from './pattern-source.js';
import { PatternError } from './syntax-tree.js';

const controls: Readonly<Record<string, number>> = { a: 0x07, e: 0x1b, f: 0x0c, n: 0x0a, r: 0x0d, t: 0x09 };
const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;

/** The character that the escape behind a backslash stands for, or null when it stands for something else. */
export function findEscapedCharacter(source: PatternSource): number | null {
  const letter = source.peek();
  if (letter === '') throw new PatternError('\\ at end of pattern');
  if (Object.hasOwn(controls, letter)) return controls[source.next()] ?? null;
  const read = Object.hasOwn(numbered, letter) ? numbered[letter] : undefined;
  if (read) {
    source.next();
    return checked(read(source));
  }
  return /[A-Za-z0-9]/.test(letter) ? null : (source.next().codePointAt(0) ?? 0);
}

const numbered: Readonly<Record<string, (source: PatternSource) => number>> = {
  '0': (source) => octal(source.takeWhile(/[0-7]/, 2)),
  o: (source) =>
    source.accept('{') ? octal(braced(source, /^[0-7]+$/, 'octal')) : refuse('missing opening brace after \\o'),
  x: (source) => hexadecimal(source),
  c: (source) => control(source.next()),
};

function hexadecimal(source: PatternSource): number {
  const digits = source.accept('{') ? braced(source, /^[0-9A-Fa-f]+$/, 'hex') : source.takeWhile(/[0-9A-Fa-f]/, 2);
  return Number.parseInt(digits || '0', 16);
}

function braced(source: PatternSource, digits: RegExp, kind: string): string {
  const text = source.takeUntil('}', `missing terminating } for ${kind} escape`);
  return digits.test(text) ? text : refuse('non-digit or missing terminator in \\x{} or \\o{}');
}

/** The character of octal digits; none stand for zero. */
export function octal(digits: string): number {
  return Number.parseInt(digits || '0', 8);
}

function control(letter: string): number {
  if (!/^[ -~]$/.test(letter)) refuse('\\c must be followed by a printable ASCII character');
  return (letter.toUpperCase().codePointAt(0) ?? 0) ^ 0x40;
}

function checked(character: number): number {
  if (character > lastCharacter) refuse('character code point value in \\x{} or \\o{} is too large');
  if (character >= firstSurrogate && character <= lastSurrogate)
    refuse('disallowed Unicode code point (>= 0xd800 && <= 0xdfff)');
  return character;
}

/** The characters of a `\p` or `\P`, whose letter has been read. In any case, the three kinds of cased letters are one. */
export function readProperty(source: PatternSource, letter: string, ignoreCase: boolean) {
  const written = source.accept('{') ? source.takeUntil('}', 'malformed \\P or \\p sequence') : source.next();
  const negatedName = written.startsWith('^');
  const name = negatedName ? written.slice(1) : written;
  const set = propertySet(ignoreCase && /^L[ult]$/.test(name) ? 'L&' : name);
  return (letter === 'P') !== negatedName ? set.negated() : set;
}

function refuse(message: string): never {
  throw new PatternError(message);
}
