import { type BSONRegExp, BSONSymbol } from 'bson';
import { type Document, isRegex } from '../../bson/codec.js';
import { regexParts } from '../../bson/compare.js';
import { MongoError } from '../../errors.js';
import { compileRegex } from '../regex.js';
import type { ValueTest } from './operators.js';

/** Strings the expression matches, and the same expression stored as a value. */
export function matchesRegex(operand: BSONRegExp | RegExp): ValueTest {
  const { pattern, options } = regexParts(operand);
  return matchesPattern(pattern, options);
}

/** `$regex` with its `$options`, in either order and form. */
export function regexOperator(operand: unknown, condition: Document): ValueTest {
  const options = condition['$options'];
  if (options !== undefined && typeof options !== 'string')
    throw new MongoError('BadValue', '$options has to be a string');
  if (typeof operand === 'string') return matchesPattern(operand, options ?? '');
  if (!isRegex(operand)) throw new MongoError('BadValue', '$regex has to be a string');
  const parts = regexParts(operand);
  if (options !== undefined && parts.options !== '') throw optionsTwice(condition);
  return matchesPattern(parts.pattern, options ?? parts.options);
}

/** MongoDB's code tells which of the two was read second. */
function optionsTwice(condition: Document): MongoError {
  const names = Object.keys(condition);
  const code = names.indexOf('$regex') < names.indexOf('$options') ? 'Location51075' : 'Location51074';
  return new MongoError(code, 'options set in both $regex and $options');
}

function matchesPattern(pattern: string, options: string): ValueTest {
  if (pattern.includes('\0'))
    throw new MongoError('BadValue', 'Regular expression cannot contain an embedded null byte');
  const regex = compileRegex(pattern, options);
  return { test: (value) => testRegex(regex, value) || isSame(value, pattern, options), takesItems: true };
}

function testRegex(regex: { test: (text: string) => boolean }, value: unknown): boolean {
  if (typeof value === 'string') return regex.test(value);
  return value instanceof BSONSymbol && regex.test(value.value);
}

function isSame(value: unknown, pattern: string, options: string): boolean {
  if (!isRegex(value)) return false;
  const parts = regexParts(value);
  return parts.pattern === pattern && parts.options === options;
}
