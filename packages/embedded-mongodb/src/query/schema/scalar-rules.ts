import type { Document } from '../../bson/codec.js';
import { remainderExact } from '../../bson/decimal.js';
import { compareNumbers } from '../../bson/number-key.js';
import { findExact, type Numeric, toDecimal, toNumber } from '../../bson/numbers.js';
import { isNumeric, typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { typeNamesFor } from '../filter/kinds.js';
import { compileRegex } from '../regex.js';
import { booleanOperand, countOperand, listOperand, numberOperand, textOperand } from './operands.js';
import { type CompileKeyword, ruleOf, type SchemaRule } from './rule.js';
import { isSameValue } from './unordered.js';

function told(operatorName: string, specifiedAs: Document, reason: string): (value: unknown) => Document {
  return (consideredValue) => ({ operatorName, specifiedAs, reason, consideredValue });
}

/** `minimum` and `maximum`, with `exclusiveMinimum` and `exclusiveMaximum` beside them. */
function limit(keyword: 'minimum' | 'maximum', operand: unknown, schema: Document): SchemaRule {
  const bound = numberOperand(keyword, operand);
  const exclusiveName = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const asked = schema[exclusiveName];
  const isExclusive = asked !== undefined && booleanOperand(exclusiveName, asked);
  const specifiedAs = { [keyword]: operand, ...(asked !== undefined && { [exclusiveName]: asked }) };
  const sign = keyword === 'minimum' ? 1 : -1;
  const isOutside = (value: Numeric) => {
    const difference = compareNumbers(value, bound) * sign;
    return difference < 0 || (isExclusive && difference === 0);
  };
  return ruleOf((value) => isNumeric(value) && isOutside(value), told(keyword, specifiedAs, 'comparison failed'));
}

function exclusive(name: string, partner: string): CompileKeyword {
  return (operand, schema) => {
    booleanOperand(name, operand);
    if (schema[partner] === undefined)
      throw new MongoError('FailedToParse', `$jsonSchema keyword '${partner}' must be a present if ${name} is present`);
    return () => [];
  };
}

function multipleOf(operand: unknown): SchemaRule {
  const divisor = numberOperand('multipleOf', operand);
  if (!(toNumber(divisor) > 0))
    throw new MongoError('FailedToParse', "$jsonSchema keyword 'multipleOf' must have a positive value");
  return ruleOf(
    (value) => isNumeric(value) && !isMultiple(value, divisor),
    told('multipleOf', { multipleOf: operand }, 'considered value is not a multiple of the specified value'),
  );
}

/** Computed with decimals: 0.3 is three times 0.1 as they are written, not as binary fractions. */
function isMultiple(value: Numeric, divisor: Numeric): boolean {
  const dividend = findExact(toDecimal(value));
  const by = findExact(toDecimal(divisor));
  return dividend !== null && by !== null && remainderExact(dividend, by).digits === 0n;
}

function length(keyword: 'minLength' | 'maxLength', operand: unknown): SchemaRule {
  const bound = countOperand(keyword, operand);
  return ruleOf(
    (value) => {
      if (typeof value !== 'string') return false;
      const characters = [...value].length;
      return keyword === 'minLength' ? characters < bound : characters > bound;
    },
    told(keyword, { [keyword]: operand }, 'specified string length was not satisfied'),
  );
}

function pattern(operand: unknown): SchemaRule {
  const regex = compileRegex(textOperand('pattern', operand));
  return ruleOf(
    (value) => typeof value === 'string' && !regex.test(value),
    told('pattern', { pattern: operand }, 'regular expression did not match'),
  );
}

function oneOfValues(operand: unknown): SchemaRule {
  const values = listOperand('enum', operand);
  if (values.some((value, i) => values.slice(0, i).some((earlier) => isSameValue(earlier, value))))
    throw new MongoError('FailedToParse', "$jsonSchema keyword 'enum' array cannot contain duplicate values.");
  return ruleOf(
    (value) => !values.some((known) => isSameValue(known, value)),
    told('enum', { enum: operand }, 'value was not found in enum'),
  );
}

const jsonTypes: Readonly<Record<string, readonly string[]>> = {
  string: ['string'],
  number: ['int', 'long', 'double', 'decimal'],
  boolean: ['bool'],
  object: ['object'],
  array: ['array'],
  null: ['null'],
};

function namesOfJsonType(type: string): readonly string[] {
  if (type === 'integer')
    throw new MongoError('FailedToParse', "$jsonSchema type 'integer' is not currently supported.");
  const names = Object.hasOwn(jsonTypes, type) ? jsonTypes[type] : undefined;
  if (names) return names;
  throw new MongoError('BadValue', `Unknown type name alias: ${type}`);
}

function ofType(keyword: 'type' | 'bsonType', operand: unknown, schema: Document): SchemaRule {
  if (schema['type'] !== undefined && schema['bsonType'] !== undefined)
    throw new MongoError('FailedToParse', "Cannot specify both $jsonSchema keywords 'type' and 'bsonType'");
  const types = Array.isArray(operand) ? listOperand(keyword, operand) : [operand];
  const namesFor = keyword === 'type' ? namesOfJsonType : typeNamesFor;
  const names = new Set(types.flatMap((type) => namesFor(typeOperand(keyword, type))));
  const failure = told(keyword, { [keyword]: operand }, 'type did not match');
  return ruleOf(
    (value) => !names.has(typeName(value)),
    (value) => ({ ...failure(value), consideredType: typeName(value) }),
  );
}

function typeOperand(keyword: string, type: unknown): string {
  if (typeof type === 'string') return type;
  throw new MongoError(
    'TypeMismatch',
    `$jsonSchema keyword '${keyword}' must be either a string or an array of strings`,
  );
}

/** Keywords for numbers, texts and values of any kind; types come last, as MongoDB tells of them. */
export const scalarKeywords: Readonly<Record<string, CompileKeyword>> = {
  multipleOf,
  maximum: (operand, schema) => limit('maximum', operand, schema),
  minimum: (operand, schema) => limit('minimum', operand, schema),
  exclusiveMaximum: exclusive('exclusiveMaximum', 'maximum'),
  exclusiveMinimum: exclusive('exclusiveMinimum', 'minimum'),
  maxLength: (operand) => length('maxLength', operand),
  minLength: (operand) => length('minLength', operand),
  pattern,
};

/** Keywords every value is asked by, in the order MongoDB tells of them. */
export const valueKeywords: Readonly<Record<string, CompileKeyword>> = {
  enum: oneOfValues,
  type: (operand, schema) => ofType('type', operand, schema),
  bsonType: (operand, schema) => ofType('bsonType', operand, schema),
};
