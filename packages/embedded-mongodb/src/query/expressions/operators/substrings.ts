import { toNumber } from '../../../bson/numbers.js';
import { isNumeric } from '../../../bson/types.js';
import { several, ternary } from '../arguments.js';
import type { OperatorTable } from '../scope.js';
import { asString, coerceToString, failure, findInteger, isNullish, shown, typeOf } from '../values.js';
import { asRangeEnd, asRangeStart } from './ranges.js';

/** `$substr` is an old name of this; messages name the new one. A negative length means the rest of the text. */
function bytesFrom(value: unknown, start: unknown, length: unknown): string {
  const bytes = Buffer.from(coerceToString(value), 'utf8');
  const from = asByteNumber(start, 16034, 'starting index');
  const count = asByteNumber(length, 16035, 'length');
  if (from < 0) throw failure(50752, `$substrBytes:  starting index must be non-negative (got: ${from})`);
  const to = count < 0 ? bytes.length : from + count;
  if (isInsideCharacter(bytes, from))
    throw failure(28656, '$substrBytes:  Invalid range, starting index is a UTF-8 continuation byte.');
  if (isInsideCharacter(bytes, to))
    throw failure(28657, '$substrBytes:  Invalid range, ending index is in the middle of a UTF-8 character.');
  return bytes.toString('utf8', from, to);
}

function asByteNumber(value: unknown, code: number, what: string): number {
  if (isNumeric(value)) return Math.trunc(toNumber(value));
  throw failure(code, `$substrBytes:  ${what} must be a numeric type (is BSON type ${typeOf(value)})`);
}

function isInsideCharacter(bytes: Uint8Array, place: number): boolean {
  return ((bytes[place] ?? 0) & 0xc0) === 0x80;
}

function charactersFrom(value: unknown, start: unknown, length: unknown): string {
  const text = coerceToString(value);
  const from = asCharacterNumber(start, 'starting index', { notNumeric: 34450, notWhole: 34451 });
  const count = asCharacterNumber(length, 'length', { notNumeric: 34452, notWhole: 34453 });
  if (count < 0) throw failure(34454, '$substrCP: length must be a nonnegative integer.');
  if (from < 0) throw failure(34455, '$substrCP: the starting index must be nonnegative integer.');
  return [...text].slice(from, from + count).join('');
}

function asCharacterNumber(value: unknown, what: string, codes: { notNumeric: number; notWhole: number }): number {
  if (!isNumeric(value))
    throw failure(codes.notNumeric, `$substrCP: ${what} must be a numeric type (is BSON type ${typeOf(value)})`);
  const whole = findInteger(value);
  if (whole !== null) return whole;
  throw failure(codes.notWhole, `$substrCP: ${what} cannot be represented as a 32-bit integral value: ${shown(value)}`);
}

type Units = {
  readonly codes: { readonly text: number; readonly part: number };
  readonly of: (text: string) => Sequence;
};
type Sequence = { readonly length: number; readonly find: (part: string, start: number, end: number) => number };

/** Where a text begins in another, counted in bytes or in characters; -1 when nowhere between start and end. */
function indexIn({ codes, of }: Units): (values: unknown[], name: string) => number | null {
  return ([value, part, ...places], name) => {
    if (isNullish(value)) return null;
    const text = of(asString(value, codes.text, `${name} requires a string as the first argument, found: `));
    const token = asString(part, codes.part, `${name} requires a string as the second argument, found: `);
    const [from, to] = places;
    const start = places.length > 0 ? asRangeStart(from, name) : 0;
    const end = places.length > 1 ? Math.min(text.length, asRangeEnd(to, name)) : text.length;
    return start > text.length || end < start ? -1 : text.find(token, start, end);
  };
}

function bytesOf(text: string): Sequence {
  const bytes = Buffer.from(text, 'utf8');
  return { length: bytes.length, find: (part, start, end) => bytes.subarray(0, end).indexOf(part, start, 'utf8') };
}

/** A token may reach beyond the end; it must only begin before it. */
function charactersOf(text: string): Sequence {
  const characters = [...text];
  return {
    length: characters.length,
    find: (part, start, end) => {
      if (characters.length === 0 && part === '') return 0;
      let at = characters.slice(0, start).join('').length;
      for (let i = start; i < end; i += 1) {
        if (text.startsWith(part, at)) return i;
        at += characters[i]?.length ?? 0;
      }
      return -1;
    },
  };
}

/** Parts of strings by place, in UTF-8 bytes or in characters. */
export const substringOperators: OperatorTable = {
  $substr: ternary(bytesFrom),
  $substrBytes: ternary(bytesFrom),
  $substrCP: ternary(charactersFrom),
  $indexOfBytes: several(2, 4, indexIn({ codes: { text: 40091, part: 40092 }, of: bytesOf })),
  $indexOfCP: several(2, 4, indexIn({ codes: { text: 40093, part: 40094 }, of: charactersOf })),
};
