import { Decimal128 } from 'bson';
import { isDocument } from '../../../bson/codec.js';
import { compareValues } from '../../../bson/compare.js';
import { add, doubleFrom, multiply, type Numeric, toNumber } from '../../../bson/numbers.js';
import { show } from '../../../bson/show.js';
import { isNumeric, typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { compileExpression } from '../../expressions/expression.js';
import { findWhole } from '../numbers.js';
import { minus, over, plus, times } from './arithmetic.js';
import { positionBy, type WindowCall, type WindowFunction } from './partition.js';

/** `$locf`: the last value there was, where there is none. */
export function lastObservation({ operand, window, context }: WindowCall): WindowFunction {
  if (window !== undefined) throw new MongoError('FailedToParse', "'window' field is not allowed in $locf");
  const inputOf = compileExpression(operand, context);
  return function* ({ documents }) {
    let last: unknown = null;
    for (const document of documents) {
      last = inputOf(document) ?? last;
      yield last;
    }
  };
}

type Point = { readonly position: unknown; readonly value: unknown };

/** `$linearFill`: a missing value is put on the line between its neighbours. */
export function linearFill({ operand, window, sortBy, context }: WindowCall): WindowFunction {
  if (window !== undefined) throw new MongoError('FailedToParse', "'window' field is not allowed in $linearFill");
  if (sortBy.length !== 1)
    throw new MongoError(
      'Location605001',
      '$linearFill must be specified with a top level sortBy expression with exactly one element',
    );
  const inputOf = compileExpression(operand, context);
  const positionOf = positionBy(sortBy);
  return ({ documents }) => {
    const points = documents.map((document) => ({ position: positionOf(document), value: inputOf(document) ?? null }));
    checkPoints(points);
    return filled(points);
  };
}

function checkPoints(points: readonly Point[]): void {
  for (const [i, { position, value }] of points.entries()) {
    if (value !== null && !isNumeric(value))
      throw new MongoError(
        'TypeMismatch',
        `Value to be filled must be numeric or nullish, but found ${typeName(value)}`,
      );
    if (!isNumeric(position) && !(position instanceof Date))
      throw new MongoError(
        'TypeMismatch',
        `Value of the sortBy field must be numeric or a date, but found ${typeName(position)}`,
      );
    const before = points[i - 1];
    if (before && compareValues(before.position, position) === 0)
      throw new MongoError('Location6050106', 'There can be no repeated values in the sort field');
    if (before && before.position instanceof Date !== position instanceof Date)
      throw new MongoError(
        'TypeMismatch',
        `Conflicting sort value types, previously received type ${typeName(before.position)}, but found ${typeName(position)}`,
      );
  }
}

function* filled(points: readonly Point[]): Iterable<unknown> {
  let left: Point | null = null;
  let right = 0;
  for (const [place, point] of points.entries()) {
    if (point.value !== null) {
      left = point;
      yield point.value;
      continue;
    }
    right = Math.max(right, place);
    while (right < points.length && points[right]?.value === null) right += 1;
    const next = points[right];
    yield left && next ? interpolated(left, next, point.position) : null;
  }
}

function interpolated(left: Point, right: Point, position: unknown): unknown {
  const slope = over(minus(right.value, left.value), minus(right.position, left.position));
  return plus(left.value, times(minus(position, left.position), slope));
}

/** `$expMovingAvg`: a mean in which older values weigh ever less. */
export function expMovingAverage({ operand, window, sortBy, context }: WindowCall): WindowFunction {
  if (!isDocument(operand) || window !== undefined)
    throw new MongoError('FailedToParse', '$expMovingAvg must have exactly one argument that is an object');
  const alpha = alphaFrom(operand);
  if (sortBy.length === 0) throw new MongoError('FailedToParse', "$expMovingAvg requires an explicit 'sortBy'");
  const inputOf = compileExpression(operand['input'], context);
  return function* ({ documents }) {
    let average: Numeric | null = null;
    let ofDecimals = false;
    for (const document of documents) {
      const value = inputOf(document);
      if (isNumeric(value)) {
        ofDecimals ||= value instanceof Decimal128;
        average = average === null ? asDecimal(value) : weighted(asDecimal(value), average, alpha);
      }
      yield average === null || ofDecimals ? average : doubleFrom(toNumber(average));
    }
  };
}

function weighted(value: Numeric, average: Numeric, alpha: Decimal128): Numeric {
  const rest = add(1, multiply(alpha, -1));
  return add(multiply(value, alpha), multiply(average, rest));
}

/** As MongoDB reads a double into a decimal: with the 15 digits that are sure. */
function asDecimal(value: Numeric): Decimal128 {
  if (value instanceof Decimal128) return value;
  const number = toNumber(value);
  return Decimal128.fromString(Number.isFinite(number) ? String(Number(number.toPrecision(15))) : String(number));
}

const movingFields = "An 'input' field, and either an 'N' field or an 'alpha' field";

function alphaFrom(operand: Record<string, unknown>): Decimal128 {
  const { input, N, alpha } = operand;
  if (Object.keys(operand).length !== 2 || input === undefined || (N === undefined && alpha === undefined))
    throw new MongoError('FailedToParse', `$expMovingAvg sub object must have exactly two fields: ${movingFields}`);
  if (alpha !== undefined) return checkedAlpha(alpha);
  const count = findWhole(N);
  if (count === null) throw new MongoError('FailedToParse', `'N' field must be an integer, but found ${show(N)}`);
  if (count <= 0) throw new MongoError('FailedToParse', `'N' must be greater than zero. Got ${count}`);
  return over(Decimal128.fromString('2'), Decimal128.fromString(String(count + 1))) as Decimal128;
}

function checkedAlpha(alpha: unknown): Decimal128 {
  if (!isNumeric(alpha)) throw new MongoError('FailedToParse', "'alpha' must be a number");
  if (toNumber(alpha) > 0 && toNumber(alpha) < 1) return asDecimal(alpha);
  throw new MongoError('FailedToParse', `'alpha' must be between 0 and 1 (exclusive), found ${show(alpha)}`);
}
