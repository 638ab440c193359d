import { Binary, Long, Timestamp } from 'bson';
import { encode, isDocument } from '../../../bson/codec.js';
import { binaryParts } from '../../../bson/compare.js';
import { doubleFrom } from '../../../bson/numbers.js';
import { isNumeric } from '../../../bson/types.js';
import { unary } from '../arguments.js';
import type { Expression, OperatorCompiler, OperatorTable } from '../scope.js';
import { failure, isNullish, typeOf } from '../values.js';
import { byteLength } from './strings.js';

function binarySize(value: unknown): number | null {
  if (isNullish(value)) return null;
  if (typeof value === 'string') return byteLength(value);
  if (value instanceof Binary || value instanceof Uint8Array) return binaryParts(value).bytes.length;
  throw failure(51276, `$binarySize requires a string or BinData argument, found: ${typeOf(value)}`);
}

function bsonSize(value: unknown): number | null {
  if (isNullish(value)) return null;
  if (isDocument(value)) return encode(value).length;
  throw failure(31393, `$bsonSize requires a document input, found: ${typeOf(value)}`);
}

function ofTimestamp(code: number, part: (value: Timestamp) => number): OperatorCompiler {
  return unary((value, name) => {
    if (isNullish(value)) return null;
    if (value instanceof Timestamp) return Long.fromNumber(part(value));
    throw failure(code, ` Argument to ${name} must be a timestamp, but is ${typeOf(value)}`);
  });
}

function compileRandom(operand: unknown): Expression {
  const none = Array.isArray(operand) ? operand.length === 0 : isDocument(operand) && Object.keys(operand).length === 0;
  if (!none) throw failure(3040501, '$rand does not currently accept arguments');
  return () => doubleFrom(Math.random());
}

function refused(reason: string): OperatorCompiler {
  return (_operand, _scope, name) => {
    throw failure('NotImplemented', `${name}: ${reason} not supported by this server`);
  };
}

/** Types, sizes, timestamps, chance. */
export const inspectionOperators: OperatorTable = {
  $type: unary(typeOf),
  $isNumber: unary((value) => isNumeric(value)),
  $binarySize: unary(binarySize),
  $bsonSize: unary(bsonSize),
  $tsSecond: ofTimestamp(5687301, (value) => value.getHighBitsUnsigned()),
  $tsIncrement: ofTimestamp(5687302, (value) => value.getLowBitsUnsigned()),
  $rand: compileRandom,
};

/** Operators MongoDB has and this server refuses. */
export const refusedOperators: OperatorTable = {
  $function: refused('server-side JavaScript is'),
  $accumulator: refused('server-side JavaScript is'),
  $meta: refused('text search and other metadata are'),
  $toHashedIndexKey: refused('hashed indexes are'),
};
