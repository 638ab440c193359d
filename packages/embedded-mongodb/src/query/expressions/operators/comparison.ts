import { compareValues } from '../../../bson/compare.js';
import { binary } from '../arguments.js';
import type { OperatorCompiler, OperatorTable } from '../scope.js';

function comparing(accepts: (difference: number) => unknown): OperatorCompiler {
  return binary((left, right, _name, { context }) => accepts(compareValues(left, right, context.collation)));
}

/** Comparison in BSON's order, strings by the collation. A missing value is below null; arrays are compared as a whole. */
export const comparisonOperators: OperatorTable = {
  $eq: comparing((difference) => difference === 0),
  $ne: comparing((difference) => difference !== 0),
  $gt: comparing((difference) => difference > 0),
  $gte: comparing((difference) => difference >= 0),
  $lt: comparing((difference) => difference < 0),
  $lte: comparing((difference) => difference <= 0),
  $cmp: comparing(Math.sign),
};
