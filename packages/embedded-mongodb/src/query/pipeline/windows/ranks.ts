import { Long } from 'bson';
import { isDocument } from '../../../bson/codec.js';
import { compareValues } from '../../../bson/compare.js';
import { toNumber } from '../../../bson/numbers.js';
import { show } from '../../../bson/show.js';
import { isNumeric } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { compileExpression } from '../../expressions/expression.js';
import { sortValue } from '../../sort.js';
import { findWhole } from '../numbers.js';
import type { WindowCall, WindowFunction } from './partition.js';

type NextRank = (before: number, place: number, isSame: boolean) => number;

/** `$rank`, `$denseRank` and `$documentNumber`: a number by place; `next` says how it goes on from the one before. */
export function ranking(next: NextRank): (call: WindowCall) => WindowFunction {
  return ({ name, operand, window, sortBy, context }) => {
    if (window !== undefined)
      throw new MongoError('Location5371601', 'Rank style window functions take no other arguments');
    if (!isDocument(operand) || Object.keys(operand).length > 0)
      throw new MongoError('Location5371603', `${name} must be specified with '{}' as the value`);
    const [field, ...others] = sortBy;
    if (!field || others.length > 0)
      throw new MongoError(
        'Location5371602',
        `${name} must be specified with a top level sortBy expression with exactly one element`,
      );
    return function* ({ documents }) {
      let rank = 0;
      let last: unknown;
      for (const [place, document] of documents.entries()) {
        const value = sortValue(document, field, context.collation);
        rank = next(rank, place, place > 0 && compareValues(value, last, context.collation) === 0);
        last = value;
        yield Long.fromNumber(rank);
      }
    };
  };
}

/** `$shift`: a value of the document so many places further on. */
export function shifting({ operand, window, sortBy, context }: WindowCall): WindowFunction {
  if (!isDocument(operand)) throw new MongoError('FailedToParse', `Argument to $shift must be an object`);
  if (window !== undefined) throw new MongoError('FailedToParse', "$shift does not accept a 'window' field");
  if (sortBy.length === 0) throw new MongoError('FailedToParse', "'$shift' requires a sortBy");
  const { output, by, default: fallback, ...unknown } = operand;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) throw new MongoError('FailedToParse', `Unknown argument in $shift: ${stray}`);
  if (output === undefined || by === undefined)
    throw new MongoError('FailedToParse', "$shift requires an 'output' expression and an integer 'by'.");
  const distance = compileExpression(by, context)({});
  if (!isNumeric(distance) || findWhole(distance) === null)
    throw new MongoError('FailedToParse', `'$shift:by' field must be an integer, but found ${show(by)}`);
  const outputOf = compileExpression(output, context);
  const otherwise = fallback === undefined ? null : (compileExpression(fallback, context)({}) ?? null);
  return function* ({ documents }) {
    for (let place = 0; place < documents.length; place += 1) {
      const other = documents[place + toNumber(distance)];
      yield other ? (outputOf(other) ?? null) : otherwise;
    }
  };
}
