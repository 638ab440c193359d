import { isDocument } from '../../../bson/codec.js';
import { storedName } from '../../../bson/names.js';
import { show } from '../../../bson/show.js';
import { isNumeric } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { compileFilter } from '../../match.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { countFrom } from '../memory.js';
import { findWhole } from '../numbers.js';
import { filtering } from './documents.js';

/** `$match`: the filter every command uses. */
export function compileMatch(spec: unknown, { context }: PipelineEnvironment): Stage {
  if (!isDocument(spec)) throw new MongoError('Location15959', 'the match filter must be an expression in an object');
  return filtering(compileFilter(spec, context));
}

/** `$limit`: reads no further than it must. */
export function compileLimit(spec: unknown): Stage {
  const limit = limitOf(spec);
  return function* (documents) {
    let taken = 0;
    for (const document of documents) {
      yield document;
      taken += 1;
      if (taken >= limit) return;
    }
  };
}

/** `$skip`: leaves out the first documents. */
export function compileSkip(spec: unknown): Stage {
  const skip = skipOf(spec);
  return function* (documents) {
    let passed = 0;
    for (const document of documents) {
      passed += 1;
      if (passed > skip) yield document;
    }
  };
}

/** How many documents a `$limit` lets through. Throws MongoDB's errors for what is not a positive whole number. */
export function limitOf(spec: unknown): number {
  const limit = wholeOperand('$limit', spec, 'Location2107201');
  if (limit > 0) return limit;
  throw new MongoError('Location15958', 'the limit must be positive');
}

/** How many documents a `$skip` leaves out. Throws MongoDB's errors for what is not a whole number, or negative. */
export function skipOf(spec: unknown): number {
  return wholeOperand('$skip', spec, 'Location5107200');
}

function wholeOperand(stage: string, value: unknown, code: `Location${number}`): number {
  const reason = findWholeProblem(value);
  if (reason !== null)
    throw new MongoError(code, `invalid argument to ${stage} stage: ${reason}: ${stage}: ${show(value)}`);
  return findWhole(value) ?? 0;
}

function findWholeProblem(value: unknown): string | null {
  if (!isNumeric(value)) return 'Expected a number in';
  const whole = findWhole(value);
  if (whole === null) return 'Expected an integer, but found in';
  return whole < 0 ? 'Expected a non-negative number in' : null;
}

/** `$count`: how many documents came; nothing at all when none did. */
export function compileCount(spec: unknown): Stage {
  const name = countFieldName(spec);
  return function* (documents) {
    let count = 0;
    for (const _ of documents) count += 1;
    if (count > 0) yield { [storedName(name)]: countFrom(count) };
  };
}

/** The field name a `$count` puts its number under. */
export function countFieldName(spec: unknown): string {
  if (typeof spec !== 'string') throw new MongoError('Location40156', 'the count field must be a non-empty string');
  if (spec === '') throw new MongoError('Location40157', 'the count field must be a non-empty string');
  if (spec.startsWith('$')) throw new MongoError('Location40158', 'the count field cannot be a $-prefixed path');
  if (spec.includes('\0')) throw new MongoError('Location40159', 'the count field cannot contain a null byte');
  if (spec.includes('.')) throw new MongoError('Location40160', "the count field cannot contain '.'");
  return spec;
}
