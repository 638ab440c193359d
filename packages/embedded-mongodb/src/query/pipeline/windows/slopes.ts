import type { Document } from '../../../bson/codec.js';
import { isDocument } from '../../../bson/codec.js';
import { doubleFrom, toNumber } from '../../../bson/numbers.js';
import { isNumeric } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { compileExpression, type Expression } from '../../expressions/expression.js';
import type { Running } from '../accumulators/accumulator.js';
import { minus, over, plus, times } from './arithmetic.js';
import { compileFrames } from './bounds.js';
import { totalling } from './frames.js';
import { positionBy, type WindowCall, type WindowFunction } from './partition.js';

const unitMs: Readonly<Record<string, number>> = {
  week: 604_800_000,
  day: 86_400_000,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
  millisecond: 1,
};

type Slope = { readonly inputOf: Expression; readonly unit: number | null };

function parseSlope({ name, operand, sortBy, context }: WindowCall): Slope {
  if (!isDocument(operand))
    throw new MongoError('FailedToParse', `${name} expects an object, but got ${String(operand)}`);
  const { input, unit, ...unknown } = operand;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) throw new MongoError('FailedToParse', `${name} got unexpected argument: ${stray}`);
  if (input === undefined) throw new MongoError('FailedToParse', `${name} requires an 'input' expression`);
  if (sortBy.length !== 1) throw new MongoError('FailedToParse', `${name} requires a sortBy with a single field`);
  return { inputOf: compileExpression(input, context), unit: unit === undefined ? null : unitFrom(unit) };
}

function unitFrom(unit: unknown): number {
  const ms = typeof unit === 'string' && Object.hasOwn(unitMs, unit) ? unitMs[unit] : undefined;
  if (ms !== undefined) return ms;
  throw new MongoError('Location5490704', "unit must be 'week' or smaller");
}

/** `$derivative`: the average rate of change from the first to the last document of the frame. */
export function derivative(call: WindowCall): WindowFunction {
  const { inputOf, unit } = parseSlope(call);
  if (call.window === undefined) throw new MongoError('FailedToParse', '$derivative requires explicit window bounds');
  const frames = compileFrames(call);
  const positionOf = positionBy(call.sortBy);
  return function* (partition) {
    const frameOf = frames(partition);
    for (let place = 0; place < partition.documents.length; place += 1) {
      const { from, to } = frameOf(place);
      const [first, last] = [partition.documents[from], partition.documents[to - 1]];
      yield first && last && to > from ? slope(first, last, inputOf, positionOf, unit) : null;
    }
  };
}

function slope(
  first: Document,
  last: Document,
  inputOf: Expression,
  positionOf: Expression | ((document: Document) => unknown),
  unit: number | null,
): unknown {
  const [start, end] = [positionOf(first), positionOf(last)];
  checkPositions('$derivative', [start, end], unit, slopeCodes);
  const rise = minus(inputOf(last), inputOf(first)) ?? null;
  if (rise === null) throw new MongoError('Location5624903', '$derivative input must not be null or missing');
  const run = minus(end, start);
  if (!isNumeric(run) || toNumber(run) === 0) return null;
  const rate = over(rise, run);
  return unit === null ? rate : times(rate, unit);
}

type PositionCodes = { readonly noDate: `Location${number}`; readonly noNumber: `Location${number}` };
const slopeCodes: PositionCodes = { noDate: 'Location5624900', noNumber: 'Location5624902' };
const areaCodes: PositionCodes = { noDate: 'Location5423901', noNumber: 'Location5423902' };

function checkPositions(name: string, positions: unknown[], unit: number | null, codes: PositionCodes): void {
  if (unit !== null && !positions.every((position) => position instanceof Date))
    throw new MongoError(codes.noDate, `${name} with 'unit' expects the sortBy field to be a Date`);
  if (unit === null && !positions.every(isNumeric))
    throw new MongoError(codes.noNumber, `${name} (with no 'unit') expects the sortBy field to be numeric`);
}

/** `$integral`: the area under the line through the documents of the frame. */
export function integral(call: WindowCall): WindowFunction {
  const { inputOf, unit } = parseSlope(call);
  const positionOf = positionBy(call.sortBy);
  return totalling(compileFrames(call), () => startArea(inputOf, positionOf, unit));
}

function startArea(inputOf: Expression, positionOf: (document: Document) => unknown, unit: number | null): Running {
  let last: { position: unknown; height: unknown } | null = null;
  let area: unknown = null;
  return {
    add: (document) => {
      const [position, height] = [positionOf(document), inputOf(document)];
      checkPositions('$integral', [position], unit, areaCodes);
      if (!isNumeric(height))
        throw new MongoError('Location5423900', 'The input value of $integral window function must be numeric.');
      area = last === null ? 0 : plus(area, over(times(plus(last.height, height), minus(position, last.position)), 2));
      last = { position, height };
    },
    value: () => (unit === null || area === null ? area : over(area, unit)),
  };
}

/** `$covariancePop` and `$covarianceSamp`, in one pass; pairs that are not both numbers do not take part. */
export function covariance(ofSample: boolean): (call: WindowCall) => WindowFunction {
  return (call) => {
    if (!Array.isArray(call.operand) || call.operand.length !== 2)
      throw new MongoError('FailedToParse', `${call.name} requires an array of two expressions`);
    const [x, y] = call.operand.map((item) => compileExpression(item, call.context));
    return totalling(compileFrames(call), () => startCovariance(x as Expression, y as Expression, ofSample));
  };
}

function startCovariance(xOf: Expression, yOf: Expression, ofSample: boolean): Running {
  let count = 0;
  let meanX = 0;
  let meanY = 0;
  let moment = 0;
  return {
    add: (document) => {
      const [x, y] = [xOf(document), yOf(document)];
      if (!isNumeric(x) || !isNumeric(y)) return;
      count += 1;
      const fromMeanX = toNumber(x) - meanX;
      meanX += fromMeanX / count;
      meanY += (toNumber(y) - meanY) / count;
      moment += fromMeanX * (toNumber(y) - meanY);
    },
    value: () => {
      const freedom = ofSample ? count - 1 : count;
      return freedom <= 0 ? null : doubleFrom(moment / freedom);
    },
  };
}
