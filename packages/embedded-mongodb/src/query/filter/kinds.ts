import { Decimal128 } from 'bson';
import { findBigInt, findExact, type Numeric, toNumber } from '../../bson/numbers.js';
import { showField } from '../../bson/show.js';
import { isInt32, isNumeric, typeName, typeNumbers } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import type { ValueTest } from './operators.js';

/** `$type`: by name, by number, `number` for all four kinds, or a list of these. */
export function ofType(operand: unknown, path: string): ValueTest {
  const names = new Set((Array.isArray(operand) ? operand : [operand]).flatMap(typeNamesFor));
  if (names.size === 0) throw new MongoError('FailedToParse', `${path} must match at least one type`);
  return { test: (value) => value !== undefined && names.has(typeName(value)), takesItems: true };
}

/** The types a `$type` or `bsonType` names. Throws `BadValue` for an unknown one. */
export function typeNamesFor(type: unknown): string[] {
  if (typeof type === 'string') return namesFromAlias(type);
  if (!isNumeric(type)) throw new MongoError('TypeMismatch', 'type must be represented as a number or a string');
  const number = toNumber(type);
  const name = Object.entries(typeNumbers).find(([, known]) => known === number)?.[0];
  if (name !== undefined) return [name];
  const hint = number === 0 ? '. Instead use {$exists:false}.' : '';
  throw new MongoError('BadValue', `Invalid numerical type code: ${String(type)}${hint}`);
}

function namesFromAlias(alias: string): string[] {
  if (alias === 'number') return ['int', 'long', 'double', 'decimal'];
  if (Object.hasOwn(typeNumbers, alias)) return [alias];
  if (alias === 'missing')
    throw new MongoError(
      'BadValue',
      "'missing' is not a legal type name. To query for non-existence of a field, use {$exists:false}.",
    );
  throw new MongoError('BadValue', `Unknown type name alias: ${alias}`);
}

/** `$size`: arrays of exactly that many items. */
export function ofSize(operand: unknown): ValueTest {
  const size = sizeFrom(operand);
  return { test: (value) => Array.isArray(value) && value.length === size, takesItems: false };
}

function sizeFrom(operand: unknown): number {
  const shown = showField('$size', operand);
  if (!isNumeric(operand)) throw new MongoError('BadValue', `Failed to parse $size. Expected a number in: ${shown}`);
  const size = toNumber(operand);
  if (!Number.isInteger(size)) throw new MongoError('BadValue', `Failed to parse $size. Expected an integer: ${shown}`);
  if (!isInt32(size)) throw new MongoError('BadValue', `Failed to parse $size. Cannot represent ${shown} in an int`);
  if (size < 0) throw new MongoError('BadValue', `Failed to parse $size. Expected a non-negative number in: ${shown}`);
  return size;
}

/** `$mod`: the whole part of a number, divided as integers are. */
export function modulo(operand: unknown): ValueTest {
  if (!Array.isArray(operand)) throw malformed('needs to be an array');
  if (operand.length < 2) throw malformed('not enough elements');
  if (operand.length > 2) throw malformed('too many elements');
  const divisor = modPart(operand[0], 'divisor');
  const rest = modPart(operand[1], 'remainder');
  if (divisor === 0n) throw new MongoError('BadValue', 'divisor cannot be 0');
  return {
    test: (value) => {
      const whole = isNumeric(value) ? wholePart(value) : null;
      return whole !== null && whole % divisor === rest;
    },
    takesItems: true,
  };
}

function malformed(what: string): MongoError {
  return new MongoError('BadValue', `malformed mod, ${what}`);
}

function modPart(value: unknown, name: string): bigint {
  if (!isNumeric(value)) throw malformed(`${name} not a number`);
  const whole = wholePart(value);
  if (whole !== null) return whole;
  throw malformed(`${name} value is invalid :: caused by :: Unable to coerce NaN/Inf to integral type`);
}

/** A number without its fraction, or null when it is not finite or does not fit in 64 bits. */
function wholePart(value: Numeric): bigint | null {
  const whole = value instanceof Decimal128 ? truncatedDecimal(value) : truncated(value);
  return whole === null || BigInt.asIntN(64, whole) !== whole ? null : whole;
}

function truncated(value: Numeric): bigint | null {
  const exact = findBigInt(value);
  if (exact !== null) return exact;
  const number = Math.trunc(toNumber(value));
  return Number.isFinite(number) ? BigInt(number) : null;
}

const longDigits = 20;

function truncatedDecimal(value: Decimal128): bigint | null {
  const exact = findExact(value);
  if (!exact) return null;
  if (exact.exponent < 0) return exact.digits / 10n ** BigInt(-exact.exponent);
  return exact.exponent > longDigits && exact.digits !== 0n ? null : exact.digits * 10n ** BigInt(exact.exponent);
}
