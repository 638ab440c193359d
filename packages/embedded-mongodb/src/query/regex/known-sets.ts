import { CharacterSet, lastCharacter, type Range } from './character-set.js';
import { PatternError } from './syntax-tree.js';

const digits: Range = [0x30, 0x39];
const upper: Range = [0x41, 0x5a];
const lower: Range = [0x61, 0x7a];
const tab: Range = [0x09, 0x09];
const blank: Range = [0x20, 0x20];

/** Everything. */
export const anyCharacter = new CharacterSet([[0, lastCharacter]]);
/** What `.` stands for: anything but a line feed. */
export const notLineFeed = CharacterSet.of('\n').negated();
/** What `\w` stands for: without PCRE's UCP option, which MongoDB does not set, only ASCII. */
export const wordCharacters = new CharacterSet([digits, upper, lower, [0x5f, 0x5f]]);
const spaces = new CharacterSet([[0x09, 0x0d], blank]);
const horizontalSpaces = new CharacterSet([
  tab,
  blank,
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
]);
/** What `\v` stands for: every kind of line end. */
export const verticalSpaces = new CharacterSet([
  [0x0a, 0x0d],
  [0x85, 0x85],
  [0x2028, 0x2029],
]);

/** The sets that a backslash and a letter stand for. */
export const escapedSets: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', new CharacterSet([digits])],
  ['D', new CharacterSet([digits]).negated()],
  ['s', spaces],
  ['S', spaces.negated()],
  ['w', wordCharacters],
  ['W', wordCharacters.negated()],
  ['h', horizontalSpaces],
  ['H', horizontalSpaces.negated()],
  ['v', verticalSpaces],
  ['V', verticalSpaces.negated()],
  ['N', notLineFeed],
]);

/** The sets of `[[:name:]]`. */
export const posixSets: ReadonlyMap<string, CharacterSet> = new Map([
  ['alnum', new CharacterSet([digits, upper, lower])],
  ['alpha', new CharacterSet([upper, lower])],
  ['ascii', new CharacterSet([[0, 0x7f]])],
  ['blank', new CharacterSet([tab, blank])],
  [
    'cntrl',
    new CharacterSet([
      [0, 0x1f],
      [0x7f, 0x7f],
    ]),
  ],
  ['digit', new CharacterSet([digits])],
  ['graph', new CharacterSet([[0x21, 0x7e]])],
  ['lower', new CharacterSet([lower])],
  ['print', new CharacterSet([[0x20, 0x7e]])],
  [
    'punct',
    new CharacterSet([
      [0x21, 0x2f],
      [0x3a, 0x40],
      [0x5b, 0x60],
      [0x7b, 0x7e],
    ]),
  ],
  ['space', spaces],
  ['upper', new CharacterSet([upper])],
  ['word', wordCharacters],
  ['xdigit', new CharacterSet([digits, [0x41, 0x46], [0x61, 0x66]])],
]);

/** PCRE's own properties, in JavaScript's words. */
const ownProperties: Readonly<Record<string, string>> = {
  Any: '\\p{Any}',
  'L&': '\\p{Lu}\\p{Ll}\\p{Lt}',
  Xan: '\\p{L}\\p{N}',
  Xwd: '\\p{L}\\p{N}_',
  Xsp: '\\s',
  Xps: '\\s',
};
const knownProperties = new Map<string, CharacterSet>();

/** Every character one by one where Unicode has assigned any, and the wide stretches of one kind between as wholes. */
function* stretches(): Generator<Range> {
  yield* each(0, 0x32fff);
  yield [0x33000, 0xdffff];
  yield* each(0xe0000, 0xe0fff);
  yield [0xe1000, 0xeffff];
  yield [0xf0000, 0xffffd];
  yield [0xffffe, 0xfffff];
  yield [0x100000, 0x10fffd];
  yield [0x10fffe, lastCharacter];
}

function* each(first: number, last: number): Generator<Range> {
  for (let character = first; character <= last; character += 1) yield [character, character];
}

/** The characters of `\p{name}`: a general category or a script. Throws {@link PatternError} for a name PCRE does not know. */
export function propertySet(name: string): CharacterSet {
  const known = knownProperties.get(name);
  if (known) return known;
  const test = compileProperty(name);
  const ranges: Range[] = [];
  for (const stretch of stretches()) if (test.test(String.fromCodePoint(stretch[0]))) ranges.push(stretch);
  const set = new CharacterSet(ranges);
  knownProperties.set(name, set);
  return set;
}

function compileProperty(name: string): RegExp {
  const own = Object.hasOwn(ownProperties, name) ? ownProperties[name] : undefined;
  if (own) return new RegExp(`[${own}]`, 'u');
  return tryProperty(`General_Category=${name}`) ?? tryProperty(`Script=${name}`) ?? refuseProperty();
}

function tryProperty(property: string): RegExp | null {
  if (!/^[\w=]+$/.test(property)) return null;
  try {
    return new RegExp(`\\p{${property}}`, 'u');
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function refuseProperty(): never {
  throw new PatternError('unknown property after \\P or \\p');
}
