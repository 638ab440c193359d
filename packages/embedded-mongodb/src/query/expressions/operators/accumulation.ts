import { compareValues } from '../../../bson/compare.js';
import { Deviation, Summation } from '../../../bson/statistics.js';
import { isNumeric } from '../../../bson/types.js';
import { compileArguments, valuesOf } from '../arguments.js';
import { folded, type OperatorCompiler, type OperatorTable, type Scope } from '../scope.js';
import { isNullish } from '../values.js';

/** Over the items of a list when that is the only operand, over the operands themselves when there are several. */
function over(compute: (values: readonly unknown[], scope: Scope) => unknown): OperatorCompiler {
  return (operand, scope) => {
    const parts = compileArguments(operand, scope);
    return folded(parts, (document) => {
      const values = valuesOf(parts, document);
      const [only] = values;
      return compute(values.length === 1 && Array.isArray(only) ? only : values, scope);
    });
  };
}

function extreme(direction: 1 | -1): OperatorCompiler {
  return over((values, { context }) => {
    let best: unknown = null;
    for (const value of values) {
      if (isNullish(value)) continue;
      if (best === null || compareValues(value, best, context.collation) * direction > 0) best = value;
    }
    return best;
  });
}

/** What is not a number counts for nothing. */
function summed(values: readonly unknown[]): Summation {
  const summation = new Summation();
  for (const value of values) if (isNumeric(value)) summation.add(value);
  return summation;
}

function deviation(values: readonly unknown[]): Deviation {
  const result = new Deviation();
  for (const value of values) if (isNumeric(value)) result.add(value);
  return result;
}

/** The accumulators of `$group` that are also expressions, over the values of one document. */
export const accumulationOperators: OperatorTable = {
  $sum: over((values) => summed(values).total()),
  $avg: over((values) => summed(values).average()),
  $max: extreme(1),
  $min: extreme(-1),
  $stdDevPop: over((values) => deviation(values).ofPopulation()),
  $stdDevSamp: over((values) => deviation(values).ofSample()),
};
