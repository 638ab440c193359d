import { isDocument } from '../../../bson/codec.js';
import { MongoError } from '../../../errors.js';
import { countFrom } from '../memory.js';
import { type CompileAccumulator, overValues } from './accumulator.js';
import { compileMedian, compilePercentile } from './percentiles.js';
import { startExtreme, startFirst, startLast, startMerge, startPush, startSet } from './picks.js';
import { collectExtremes, collectFirst, collectLast, ranked, severalOf } from './several.js';
import { startAverage, startDeviation, startSum } from './sums.js';

/** Accumulators of `$group`, `$bucket`, `$bucketAuto` and `$setWindowFields`, by name. */
export const accumulators: Readonly<Record<string, CompileAccumulator>> = {
  $addToSet: overValues(startSet),
  $avg: overValues(startAverage),
  $bottom: ranked({ operator: '$bottom', fromTop: false, single: true }),
  $bottomN: ranked({ operator: '$bottomN', fromTop: false, single: false }),
  $count: compileCount,
  $first: overValues(startFirst),
  $firstN: severalOf('$firstN', collectFirst),
  $last: overValues(startLast),
  $lastN: severalOf('$lastN', collectLast),
  $max: overValues((_memory, context) => startExtreme(-1, context)),
  $maxN: severalOf('$maxN', collectExtremes(-1)),
  $median: compileMedian,
  $mergeObjects: overValues(startMerge),
  $min: overValues((_memory, context) => startExtreme(1, context)),
  $minN: severalOf('$minN', collectExtremes(1)),
  $percentile: compilePercentile,
  $push: overValues(startPush),
  $stdDevPop: overValues(() => startDeviation(false)),
  $stdDevSamp: overValues(() => startDeviation(true)),
  $sum: overValues(startSum),
  $top: ranked({ operator: '$top', fromTop: true, single: true }),
  $topN: ranked({ operator: '$topN', fromTop: true, single: false }),
};

function compileCount(operand: unknown): ReturnType<CompileAccumulator> {
  if (!isDocument(operand) || Object.keys(operand).length > 0)
    throw new MongoError('TypeMismatch', '$count takes no arguments, i.e. $count:{}');
  return () => {
    let count = 0;
    return {
      add: () => {
        count += 1;
      },
      value: () => countFrom(count),
    };
  };
}
