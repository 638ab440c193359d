import { accumulators } from '../accumulators/accumulators.js';
import { expMovingAverage, lastObservation, linearFill } from './fills.js';
import { overFrames } from './frames.js';
import type { WindowCall, WindowFunction } from './partition.js';
import { ranking, shifting } from './ranks.js';
import { covariance, derivative, integral } from './slopes.js';

const { $mergeObjects: _, ...windowed } = accumulators;

/** Functions of `$setWindowFields` by name: the accumulators of `$group` and those that go by the order of documents. */
export const windowFunctions: Readonly<Record<string, (call: WindowCall) => WindowFunction>> = {
  ...Object.fromEntries(Object.keys(windowed).map((name) => [name, overFrames])),
  $covariancePop: covariance(false),
  $covarianceSamp: covariance(true),
  $denseRank: ranking((before, _place, isSame) => (isSame ? before : before + 1)),
  $derivative: derivative,
  $documentNumber: ranking((before) => before + 1),
  $expMovingAvg: expMovingAverage,
  $integral: integral,
  $linearFill: linearFill,
  $locf: lastObservation,
  $rank: ranking((before, place, isSame) => (isSame ? before : place + 1)),
  $shift: shifting,
};
