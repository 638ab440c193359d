import { CharacterSet, type Range } from './character-set.js';
import { findEscapedCharacter, octal, readProperty } from './escape-reader.js';
import { escapedSets, posixSets } from './known-sets.js';
import type { PatternSource } from './pattern-source.js';
import { PatternError } from './syntax-tree.js';

/** One thing in brackets: a character, which may begin or end a range, or a whole set. */
type Member = number | CharacterSet;

/** Reads `[…]` behind its opening bracket. */
export function readClass(source: PatternSource, ignoreCase: boolean): CharacterSet {
  const negated = source.accept('^');
  const ranges: Range[] = [];
  let sets = new CharacterSet([]);
  for (let first = true; first || source.peek() !== ']'; first = false) {
    const member = readMember(source, ignoreCase);
    if (typeof member === 'number') ranges.push(readRange(source, member, ignoreCase));
    else sets = sets.with(afterSet(source, member));
  }
  source.next();
  const written = new CharacterSet(ranges);
  const all = (ignoreCase ? written.inAnyCase() : written).with(sets);
  return negated ? all.negated() : all;
}

function readMember(source: PatternSource, ignoreCase: boolean): Member {
  if (source.isAtEnd) throw new PatternError('missing terminating ] for character class');
  if (source.peek() === '[' && /[:.=]/.test(source.peek(1)))
    return findPosix(source, ignoreCase) ?? characterOf(source.next());
  return source.accept('\\') ? readEscape(source, ignoreCase) : characterOf(source.next());
}

function characterOf(text: string): number {
  return text.codePointAt(0) ?? 0;
}

/** From this character to the one behind a hyphen; a hyphen at the end is itself. */
function readRange(source: PatternSource, first: number, ignoreCase: boolean): Range {
  if (source.peek() !== '-' || source.peek(1) === ']' || source.peek(1) === '') return [first, first];
  source.next();
  const last = readMember(source, ignoreCase);
  if (typeof last !== 'number') throw new PatternError('invalid range in character class');
  if (last < first) throw new PatternError('range out of order in character class');
  return [first, last];
}

function afterSet(source: PatternSource, set: CharacterSet): CharacterSet {
  if (source.peek() === '-' && source.peek(1) !== ']') throw new PatternError('invalid range in character class');
  return set;
}

/** `[:name:]`, or null when the bracket stands for itself. */
function findPosix(source: PatternSource, ignoreCase: boolean): CharacterSet | null {
  const start = source.position;
  source.next();
  const mark = source.next();
  const negated = source.accept('^');
  const name = source.takeWhile(/[A-Za-z]/);
  if (!source.accept(`${mark}]`)) {
    source.rewind(start);
    return null;
  }
  if (mark !== ':') throw new PatternError('POSIX collating elements are not supported');
  const set = posixSets.get(ignoreCase && (name === 'lower' || name === 'upper') ? 'alpha' : name);
  if (!set) throw new PatternError('unknown POSIX class name');
  return negated ? set.negated() : set;
}

function readEscape(source: PatternSource, ignoreCase: boolean): Member {
  const character = findEscapedCharacter(source);
  if (character !== null) return character;
  if (/[0-7]/.test(source.peek())) return octal(source.takeWhile(/[0-7]/, 3));
  const letter = source.next();
  if (letter === 'b') return 0x08;
  if (letter === 'p' || letter === 'P') return readProperty(source, letter, ignoreCase);
  if (/[NRXB]/.test(letter)) throw new PatternError('escape sequence is invalid in character class');
  const set = escapedSets.get(letter);
  if (!set) throw new PatternError('unrecognized character follows \\');
  return set;
}
