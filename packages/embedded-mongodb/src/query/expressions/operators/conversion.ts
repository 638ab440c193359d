import { findInt32, toNumber } from '../../../bson/numbers.js';
import { isNumeric, typeNumbers } from '../../../bson/types.js';
import { compileArguments, compileNamed, type NamedProblems, presentParts } from '../arguments.js';
import {
  constantly,
  type Expression,
  folded,
  missing,
  type OperatorCompiler,
  type OperatorTable,
  type Scope,
} from '../scope.js';
import { failure, isNullish, typeOf } from '../values.js';
import { convertValue } from './conversions.js';
import { recovering } from './recovering.js';

const convertProblems: NamedProblems = {
  notAnObject: (_name, found) =>
    failure('FailedToParse', `$convert expects an object of named arguments but found: ${found}`),
  unknown: (_name, argument) => failure('FailedToParse', `$convert found an unknown argument: ${argument}`),
  missing: {
    input: () => failure('FailedToParse', `Missing 'input' parameter to $convert`),
    to: () => failure('FailedToParse', `Missing 'to' parameter to $convert`),
  },
};

function compileConvert(operand: unknown, scope: Scope, name: string): Expression {
  const known = ['input', 'to', 'onError', 'onNull'] as const;
  const named = compileNamed(operand, scope, { name, known, problems: convertProblems });
  const { onError } = named;
  const onNull = named.onNull ?? constantly(null);
  const [input, to] = [named.input ?? missing, named.to ?? missing];
  return folded(presentParts(named), (document) => {
    const target = to(document);
    const type = isNullish(target) ? null : targetType(target);
    const value = input(document);
    if (isNullish(value)) return onNull(document);
    return type === null ? null : recovering(() => convertValue(value, type), onError, document);
  });
}

function targetType(target: unknown): string {
  if (typeof target === 'string') return typeNamed(target);
  if (!isNumeric(target))
    throw failure('FailedToParse', `$convert's 'to' argument must be a string or number, but is ${typeOf(target)}`);
  const number = findInt32(target);
  if (number === null) throw failure('FailedToParse', `In $convert, numeric 'to' argument is not an integer`);
  const name = Object.entries(typeNumbers).find(([, code]) => code === number)?.[0];
  if (name) return name;
  throw failure(
    'FailedToParse',
    `In $convert, numeric value for 'to' does not correspond to a BSON type: ${toNumber(target)}`,
  );
}

function typeNamed(name: string): string {
  if (name === 'missing' || Object.hasOwn(typeNumbers, name)) return name;
  throw failure('BadValue', `Unknown type name: ${name}`);
}

/** `{ $toInt: x }` and its like: `$convert` to one type, without a way out. */
function converting(type: string): OperatorCompiler {
  return (operand, scope, name) => {
    const parts = compileArguments(operand, scope);
    const [input] = parts;
    if (!input || parts.length !== 1) throw failure(50723, `${name} requires a single argument, got ${parts.length}`);
    return folded(parts, (document) => {
      const value = input(document);
      return isNullish(value) ? null : convertValue(value, type);
    });
  };
}

/** Conversions between types. */
export const conversionOperators: OperatorTable = {
  $convert: compileConvert,
  $toBool: converting('bool'),
  $toDate: converting('date'),
  $toDecimal: converting('decimal'),
  $toDouble: converting('double'),
  $toInt: converting('int'),
  $toLong: converting('long'),
  $toObjectId: converting('objectId'),
  $toString: converting('string'),
};
