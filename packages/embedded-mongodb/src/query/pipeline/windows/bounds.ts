import { type Document, isDocument } from '../../../bson/codec.js';
import { compareValues } from '../../../bson/compare.js';
import { type Numeric, toNumber } from '../../../bson/numbers.js';
import { show } from '../../../bson/show.js';
import { isNumeric, typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { compileExpression } from '../../expressions/expression.js';
import type { SortField } from '../../sort.js';
import { findWhole } from '../numbers.js';
import { plus } from './arithmetic.js';
import { type Partition, positionBy, type WindowCall } from './partition.js';

/** The documents of a window: from a place up to but without another. */
export type Frame = { readonly from: number; readonly to: number };

/** Finds the frame of each document of a partition, asked in their order. */
export type Frames = (partition: Partition) => (place: number) => Frame;

type Bound = 'unbounded' | 'current' | Numeric;

/** Reads the `window` of a window function; without one it is the whole partition. Throws MongoDB's errors for what is malformed. */
export function compileFrames({ window, sortBy, context }: WindowCall): Frames {
  if (window === undefined) return wholePartition;
  if (!isDocument(window)) throw failed("'window' field must be an object");
  const { documents, range, unit, ...unknown } = window;
  if (documents !== undefined && range !== undefined)
    throw failed("Window bounds can specify either 'documents' or 'unit', not both.");
  if (range === undefined && unit !== undefined)
    throw failed("Window bounds can only specify 'unit' with range-based bounds.");
  if (
    Object.keys(unknown).length > 0 ||
    (documents === undefined && range === undefined && Object.keys(window).length > 0)
  )
    throw failed(
      "'window' field can only contain 'documents' as the only argument or 'range' with an optional 'unit' field",
    );
  if (documents !== undefined) return documentFrames(boundsFrom(documents, true, compileConstant), sortBy);
  if (range !== undefined) return rangeFrames(range, unit, sortBy);
  return wholePartition;

  function compileConstant(spec: unknown): unknown {
    return compileExpression(spec, context)({});
  }
}

function failed(message: string): MongoError {
  return new MongoError('FailedToParse', message);
}

const wholePartition: Frames = ({ documents }) => {
  const frame = { from: 0, to: documents.length };
  return () => frame;
};

function boundsFrom(value: unknown, whole: boolean, constant: (spec: unknown) => unknown): [Bound, Bound] {
  if (!Array.isArray(value) || value.length !== 2)
    throw failed(`Window bounds must be a 2-element array: ${show(value)}`);
  const [lower, upper] = value.map((bound) => boundFrom(bound, whole, constant)) as [Bound, Bound];
  const [low, high] = [lower, upper].map((bound) => (bound === 'current' ? 0 : bound));
  if (isNumeric(low) && isNumeric(high) && compareValues(low, high) > 0)
    throw new MongoError('Location5339900', `Lower bound must not exceed upper bound: [${show(low)}, ${show(high)}]`);
  return [lower, upper];
}

function boundFrom(bound: unknown, whole: boolean, constant: (spec: unknown) => unknown): Bound {
  if (bound === 'unbounded' || bound === 'current') return bound;
  if (typeof bound === 'string') throw failed("Window bounds must be 'unbounded', 'current', or a number.");
  const value = constant(bound);
  if (isNumeric(value) && (!whole || findWhole(value) !== null)) return value;
  throw failed(
    whole ? 'Numeric document-based bounds must be an integer' : 'Range-based bounds expression must be a number',
  );
}

function documentFrames([lower, upper]: [Bound, Bound], sortBy: readonly SortField[]): Frames {
  if (sortBy.length === 0 && !(lower === 'unbounded' && upper === 'unbounded'))
    throw new MongoError('Location5339901', 'Document-based bounds require a sortBy');
  return ({ documents: { length } }) =>
    (place) => ({
      from: Math.min(length, Math.max(0, lower === 'unbounded' ? 0 : place + offset(lower))),
      to: Math.max(0, Math.min(length, upper === 'unbounded' ? length : place + offset(upper) + 1)),
    });
}

function offset(bound: Bound): number {
  return isNumeric(bound) ? toNumber(bound) : 0;
}

const units = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second', 'millisecond'];

function rangeFrames(range: unknown, unit: unknown, sortBy: readonly SortField[]): Frames {
  if (unit !== undefined && (typeof unit !== 'string' || !units.includes(unit)))
    throw failed(typeof unit === 'string' ? `unknown time unit value: ${unit}` : "'unit' must be a string");
  const bounds = boundsFrom(range, unit !== undefined, (spec) => compileExpression(spec)({}));
  const [field] = sortBy;
  if (!field || sortBy.length !== 1)
    throw new MongoError('Location5339902', 'Range-based bounds require sortBy a single field');
  if (field.direction !== 1) throw new MongoError('Location8947401', 'Range-based bounds require an ascending sortBy');
  const shift = unit === undefined ? plus : shiftDateBy(String(unit));
  return ({ documents }) =>
    slidingFrames(documents, positionBy(sortBy), bounds, { shift, ofDates: unit !== undefined });
}

type Shift = { readonly shift: (position: unknown, by: unknown) => unknown; readonly ofDates: boolean };

function shiftDateBy(unit: string): Shift['shift'] {
  const expression = compileExpression({ $dateAdd: { startDate: '$date', unit, amount: '$amount' } });
  return (date, amount) => expression({ date, amount });
}

/** Positions only grow, so both ends only move forward. */
function slidingFrames(
  documents: readonly Document[],
  positionOf: (document: Document) => unknown,
  [lower, upper]: [Bound, Bound],
  { shift, ofDates }: Shift,
): (place: number) => Frame {
  const positions = documents.map((document) => checkedPosition(positionOf(document), ofDates));
  const end = (place: number, bound: Bound) => (isNumeric(bound) ? shift(positions[place], bound) : positions[place]);
  let from = 0;
  let to = 0;
  return (place) => {
    if (lower !== 'unbounded') from = advance(positions, from, end(place, lower), (difference) => difference < 0);
    if (upper === 'unbounded') to = positions.length;
    else to = advance(positions, to, end(place, upper), (difference) => difference <= 0);
    return { from, to: Math.max(from, to) };
  };
}

/** The first place from here whose position is no longer before the end. */
function advance(positions: readonly unknown[], from: number, end: unknown, isBefore: (n: number) => boolean): number {
  let place = from;
  while (place < positions.length && isBefore(compareValues(positions[place], end))) place += 1;
  return place;
}

function checkedPosition(position: unknown, ofDates: boolean): unknown {
  if (ofDates && !(position instanceof Date))
    throw new MongoError(
      'Location5429513',
      `Invalid range: Expected the sortBy field to be a Date, but it was ${shownType(position)}`,
    );
  if (!ofDates && !isNumeric(position))
    throw new MongoError(
      'Location5429414',
      `Invalid range: Expected the sortBy field to be a number, but it was ${shownType(position)}`,
    );
  return position;
}

function shownType(value: unknown): string {
  return value === undefined ? 'missing' : typeName(value);
}
