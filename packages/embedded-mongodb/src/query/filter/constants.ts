import { findBigInt, toNumber } from '../../bson/numbers.js';
import { showField } from '../../bson/show.js';
import { isNumeric } from '../../bson/types.js';
import { MongoError } from '../../errors.js';

/** `$alwaysTrue` and `$alwaysFalse`, which take nothing but 1. */
export function always(name: string, condition: unknown, result: boolean): () => boolean {
  if (!isNumeric(condition))
    throw new MongoError('FailedToParse', `Expected a number in: ${showField(name, condition)}`);
  if (findBigInt(condition) !== 1n) throw new MongoError('FailedToParse', `${name} must be an integer value of 1`);
  return () => result;
}

/** `$sampleRate`: a random choice, anew for every document. */
export function sampled(condition: unknown): () => boolean {
  if (!isNumeric(condition)) throw new MongoError('BadValue', 'argument to $sampleRate must be a numeric type');
  const rate = toNumber(condition);
  if (!(rate >= 0 && rate <= 1)) throw new MongoError('BadValue', 'numeric argument to $sampleRate must be in [0, 1]');
  return () => Math.random() < rate;
}
