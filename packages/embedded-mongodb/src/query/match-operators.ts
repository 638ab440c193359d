import { Binary, type BSONRegExp, BSONSymbol, MaxKey, MinKey } from 'bson';
import { type Document, isRegex } from '../bson/codec.js';
import { binaryParts, compareValues } from '../bson/compare.js';
import { isNotANumber } from '../bson/number-key.js';
import { findBigInt, type Numeric, toNumber } from '../bson/numbers.js';
import { isNumeric, orderOf, typeName, typeNumbers } from '../bson/types.js';
import { MongoError } from '../errors.js';
import { encodeValue } from '../indexes/key-encoding.js';
import { compileRegex } from './regex.js';

/** A test of one value at the end of a path; `takesItems` says that the items of an array there are tested too. */
export type ValueTest = { readonly test: (value: unknown) => boolean; readonly takesItems: boolean };

type Compile = (operand: unknown, whole: Document) => ValueTest;

const operators: Readonly<Record<string, Compile>> = {
  $eq: (operand) => equalTo(operand),
  $gt: (operand) => comparedTo(operand, (difference) => difference > 0),
  $gte: (operand) => comparedTo(operand, (difference) => difference >= 0),
  $lt: (operand) => comparedTo(operand, (difference) => difference < 0),
  $lte: (operand) => comparedTo(operand, (difference) => difference <= 0),
  $in: (operand) => oneOf(operand),
  $regex: (operand, whole) => regexOperator(operand, whole['$options']),
  $type: (operand) => ofType(operand),
  $size: (operand) => ofSize(operand),
  $mod: (operand) => modulo(operand),
  $bitsAllSet: (operand) => bits(operand, (value, mask) => (value & mask) === mask),
  $bitsAnySet: (operand) => bits(operand, (value, mask) => (value & mask) !== 0n),
  $bitsAllClear: (operand) => bits(operand, (value, mask) => (value & mask) === 0n),
  $bitsAnyClear: (operand) => bits(operand, (value, mask) => (value & mask) !== mask),
};

const refused = ['$geoWithin', '$geoIntersects', '$near', '$nearSphere', '$within', '$geoNear'];

/** Whether {@link compileOperator} knows the name; geography is refused with its own reason. */
export function isPathOperator(name: string): boolean {
  if (refused.includes(name))
    throw new MongoError('NotImplemented', `${name}: geography is not supported by this server`);
  return Object.hasOwn(operators, name);
}

/** Compiles one operator of a field's condition. `whole` is that condition, for operators that come in pairs. */
export function compileOperator(name: string, operand: unknown, whole: Document): ValueTest {
  const compile = operators[name];
  if (!compile) throw new MongoError('BadValue', `unknown operator: ${name}`);
  return compile(operand, whole);
}

/** Equality; null also equals what is missing. */
export function equalTo(operand: unknown): ValueTest {
  if (operand === null || operand === undefined)
    return { test: (value) => value === null || value === undefined, takesItems: true };
  const order = orderOf(operand);
  return {
    test: (value) => value === operand || (orderOf(value) === order && compareValues(value, operand) === 0),
    takesItems: true,
  };
}

function comparedTo(operand: unknown, accepts: (difference: number) => boolean): ValueTest {
  if (isRegex(operand)) throw new MongoError('BadValue', "Can't have RegEx as arg to predicate over field");
  if (operand === null || operand === undefined)
    return accepts(0) ? equalTo(null) : { test: () => false, takesItems: false };
  if (operand instanceof MinKey || operand instanceof MaxKey) {
    return { test: (value) => accepts(compareValues(value, operand)), takesItems: true };
  }
  if (isNumeric(operand) && isNotANumber(operand))
    return accepts(0) ? equalTo(operand) : { test: () => false, takesItems: false };
  return { test: comparison(operand, accepts), takesItems: true };
}

function comparison(operand: unknown, accepts: (difference: number) => boolean) {
  const order = orderOf(operand);
  const numeric = isNumeric(operand);
  return (value: unknown) => {
    if (orderOf(value) !== order) return false;
    if (numeric && isNumeric(value) && isNotANumber(value)) return false;
    return accepts(compareValues(value, operand));
  };
}

const smallList = 8;

function oneOf(operand: unknown): ValueTest {
  if (!Array.isArray(operand)) throw new MongoError('BadValue', '$in needs an array');
  const regexes = operand.filter(isRegex).map(matchesRegex);
  const values = operand.filter((item) => !isRegex(item));
  const isListed = values.length > smallList ? hashedList(values) : scannedList(values);
  return { test: (value) => isListed(value) || regexes.some((regex) => regex.test(value)), takesItems: true };
}

function scannedList(values: unknown[]): (value: unknown) => boolean {
  const tests = values.map(equalTo);
  return (value) => tests.some(({ test }) => test(value));
}

/** Equal values have equal index keys, which a set can hold. */
function hashedList(values: unknown[]): (value: unknown) => boolean {
  const keys = new Set(values.map((value) => encodeValue(value ?? null).toString('latin1')));
  return (value) => keys.has(encodeValue(value ?? null).toString('latin1'));
}

/** Strings the expression matches, and the same expression stored as a value. */
export function matchesRegex(operand: BSONRegExp | RegExp): ValueTest {
  const regex = compileRegex(operand);
  return {
    test: (value) => testRegex(regex, value) || (isRegex(value) && compareValues(value, operand) === 0),
    takesItems: true,
  };
}

function testRegex(regex: RegExp, value: unknown): boolean {
  if (typeof value === 'string') return regex.test(value);
  return value instanceof BSONSymbol && regex.test(value.value);
}

function regexOperator(operand: unknown, options: unknown): ValueTest {
  if (options !== undefined && typeof options !== 'string')
    throw new MongoError('BadValue', '$options has to be a string');
  if (!isRegex(operand) && typeof operand !== 'string') throw new MongoError('BadValue', '$regex has to be a string');
  const regex = compileRegex(operand, options);
  return { test: (value) => testRegex(regex, value), takesItems: true };
}

function ofType(operand: unknown): ValueTest {
  const names = (Array.isArray(operand) ? operand : [operand]).flatMap(typeNamesFor);
  return { test: (value) => value !== undefined && names.includes(typeName(value)), takesItems: true };
}

function typeNamesFor(type: unknown): string[] {
  if (type === 'number') return ['int', 'long', 'double', 'decimal'];
  if (typeof type === 'string' && Object.hasOwn(typeNumbers, type)) return [type];
  const number = isNumeric(type) ? toNumber(type) : Number.NaN;
  const name = Object.entries(typeNumbers).find(([, known]) => known === number)?.[0];
  if (name === undefined) throw new MongoError('BadValue', `Unknown type name alias: ${String(type)}`);
  return [name];
}

function ofSize(operand: unknown): ValueTest {
  const size = isNumeric(operand) ? toNumber(operand) : Number.NaN;
  if (!Number.isInteger(size)) throw new MongoError('BadValue', 'Failed to parse $size. Expected an integer');
  if (size < 0) throw new MongoError('BadValue', '$size may not be negative');
  return { test: (value) => Array.isArray(value) && value.length === size, takesItems: false };
}

function modulo(operand: unknown): ValueTest {
  if (!Array.isArray(operand) || operand.length !== 2)
    throw new MongoError('BadValue', 'malformed mod, needs to be an array with two elements');
  const [divisor, rest] = operand.map(wholePart);
  if (divisor === undefined || rest === undefined)
    throw new MongoError('BadValue', 'malformed mod, divisor and remainder must be numbers');
  if (divisor === 0n) throw new MongoError('BadValue', 'divisor cannot be 0');
  return {
    test: (value) => isNumeric(value) && wholePart(value) !== undefined && (wholePart(value) ?? 0n) % divisor === rest,
    takesItems: true,
  };
}

function wholePart(value: unknown): bigint | undefined {
  if (!isNumeric(value)) return undefined;
  const exact = findBigInt(value);
  if (exact !== null) return exact;
  const number = Math.trunc(toNumber(value));
  return Number.isFinite(number) ? BigInt(number) : undefined;
}

function bits(operand: unknown, accepts: (value: bigint, mask: bigint) => boolean): ValueTest {
  const mask = bitMask(operand);
  return {
    test: (value) => {
      const number = bitsOf(value);
      return number !== null && accepts(number, mask);
    },
    takesItems: true,
  };
}

function bitMask(operand: unknown): bigint {
  if (Array.isArray(operand))
    return operand.reduce((mask: bigint, place) => mask | (1n << BigInt(toNumber(place as Numeric))), 0n);
  const mask = bitsOf(operand);
  if (mask === null || mask < 0n)
    throw new MongoError('BadValue', 'bit mask must be an Array of bit positions, a BinData, or a non-negative number');
  return mask;
}

function bitsOf(value: unknown): bigint | null {
  if (isNumeric(value)) return findBigInt(value);
  if (!(value instanceof Binary || value instanceof Uint8Array)) return null;
  return binaryParts(value).bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);
}
