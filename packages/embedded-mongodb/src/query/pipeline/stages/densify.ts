import { type Document, isDocument } from '../../../bson/codec.js';
import { compareValues } from '../../../bson/compare.js';
import { toNumber } from '../../../bson/numbers.js';
import { isNumeric, typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { compileExpression } from '../../expressions/expression.js';
import { type Path, splitPath, valueAt } from '../../paths.js';
import { valueKeys } from '../../value-keys.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { checkFieldPath } from '../field-specs.js';
import { findWhole } from '../numbers.js';
import { plus } from '../windows/arithmetic.js';
import { withValueAt } from '../with-value.js';
import { compileSort } from './sort.js';

/** How many documents one `$densify` may add (MongoDB's default). */
const maxAdded = 500_000;

type Bounds = 'full' | 'partition' | { readonly low: unknown; readonly high: unknown };

type Densify = {
  readonly field: Path;
  readonly partitionBy: readonly string[];
  readonly bounds: Bounds;
  readonly ofDates: boolean;
  /** The value one step further. */
  readonly next: (value: unknown) => unknown;
};

/** `$densify`: adds documents where a field leaves out steps. */
export function compileDensify(spec: unknown, environment: PipelineEnvironment): Stage {
  const densify = parseDensify(spec);
  const { partitionBy, bounds, field } = densify;
  const paths = bounds === 'full' ? [field.join('.')] : [...partitionBy, field.join('.')];
  const sort = compileSort(Object.fromEntries(paths.map((path) => [path, 1])), environment);
  return (documents) => new Densifying(densify, environment).run(sort(documents));
}

/** What is known of one partition: its fields, and the next value that must not be missing. */
type Progress = { readonly fields: Document; due: unknown };

class Densifying {
  private readonly partitions = new Map<string, Progress>();
  private readonly keyOf: (value: unknown) => string;
  private least: unknown;
  private greatest: unknown;
  private added = 0;

  constructor(
    private readonly densify: Densify,
    { context }: PipelineEnvironment,
  ) {
    this.keyOf = valueKeys(context.collation);
  }

  *run(documents: Iterable<Document>): Iterable<Document> {
    for (const document of documents) {
      const value = valueAt(document, this.densify.field) ?? null;
      if (value !== null) yield* this.before(document, checkedValue(value, this.densify.ofDates));
      yield document;
    }
    yield* this.afterwards();
  }

  /** What is missing in the document's partition before its value. */
  private *before(document: Document, value: unknown): Iterable<Document> {
    const { bounds, next } = this.densify;
    this.least ??= value;
    this.greatest = value;
    const progress = this.progressOf(document, value);
    if (typeof bounds !== 'string' && compareValues(value, bounds.low) < 0) return;
    yield* this.upTo(progress, this.endBefore(value));
    if (compareValues(progress.due, value) === 0) progress.due = next(value);
  }

  private endBefore(value: unknown): unknown {
    const { bounds } = this.densify;
    return typeof bounds !== 'string' && compareValues(bounds.high, value) < 0 ? bounds.high : value;
  }

  private progressOf(document: Document, value: unknown): Progress {
    const fields = partitionFields(document, this.densify.partitionBy);
    const key = this.keyOf(fields);
    const known = this.partitions.get(key);
    if (known) return known;
    const progress = { fields, due: this.firstDue(value) };
    this.partitions.set(key, progress);
    return progress;
  }

  private firstDue(value: unknown): unknown {
    const { bounds } = this.densify;
    if (bounds === 'full') return this.least;
    return bounds === 'partition' ? value : bounds.low;
  }

  private *upTo(progress: Progress, end: unknown, inclusive = false): Iterable<Document> {
    for (;;) {
      const difference = compareValues(progress.due, end);
      if (difference > 0 || (difference === 0 && !inclusive)) return;
      yield this.made(progress);
      progress.due = this.densify.next(progress.due);
    }
  }

  private made({ fields, due }: Progress): Document {
    this.added += 1;
    if (this.added > maxAdded)
      throw new MongoError(
        'Location5897900',
        `Generated ${this.added} documents in $densify, which is over the limit of ${maxAdded}.`,
      );
    return withValueAt(fields, this.densify.field, due);
  }

  /** What is still missing at the end of each partition. */
  private *afterwards(): Iterable<Document> {
    const { bounds, partitionBy } = this.densify;
    if (bounds === 'partition' || (bounds === 'full' && partitionBy.length === 0)) return;
    if (bounds !== 'full' && partitionBy.length === 0 && this.partitions.size === 0)
      this.partitions.set('', { fields: {}, due: bounds.low });
    for (const progress of this.partitions.values()) {
      yield* bounds === 'full' ? this.upTo(progress, this.greatest, true) : this.upTo(progress, bounds.high);
    }
  }
}

function partitionFields(document: Document, paths: readonly string[]): Document {
  return paths.reduce((fields: Document, path) => {
    const value = valueAt(document, splitPath(path));
    return value === undefined ? fields : withValueAt(fields, splitPath(path), value);
  }, {});
}

function checkedValue(value: unknown, ofDates: boolean): unknown {
  if (!isNumeric(value) && !(value instanceof Date))
    throw new MongoError(
      'Location5733201',
      `Densify field type must be numeric or a date, but found ${typeName(value)}`,
    );
  if (ofDates && isNumeric(value))
    throw new MongoError(
      'Location6053600',
      `Encountered numeric densify value in collection when step has a date unit.`,
    );
  if (!ofDates && value instanceof Date)
    throw new MongoError(
      'Location6053600',
      `Encountered date densify value in collection when step does not have a date unit.`,
    );
  return value;
}

function parseDensify(spec: unknown): Densify {
  if (!isDocument(spec))
    throw new MongoError(
      'FailedToParse',
      `The $densify stage specification must be an object, found ${typeName(spec)}`,
    );
  const { field, partitionByFields = [], range, ...unknown } = spec;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) throw new MongoError('Location40415', `BSON field '$densify.${stray}' is an unknown field.`);
  if (typeof field !== 'string' || !isDocument(range))
    throw new MongoError(
      'Location40414',
      `BSON field '$densify.${typeof field === 'string' ? 'range' : 'field'}' is missing but a required field`,
    );
  checkFieldPath(field);
  if (!Array.isArray(partitionByFields) || !partitionByFields.every((path) => typeof path === 'string'))
    throw new MongoError('TypeMismatch', "BSON field '$densify.partitionByFields' must be an array of strings");
  const parsed = { ...parseRange(range), field: splitPath(field), partitionBy: partitionByFields };
  if (parsed.bounds === 'partition' && partitionByFields.length === 0)
    throw new MongoError(
      'Location5733408',
      "One cannot specify the bounds as 'partition' without specifying a non-empty array of partitionByFields. You may have meant to specify 'full' bounds.",
    );
  return parsed;
}

function parseRange({ step, unit, bounds }: Document): Pick<Densify, 'bounds' | 'ofDates' | 'next'> {
  if (!isNumeric(step) || !(toNumber(step) > 0))
    throw new MongoError(
      'Location5733401',
      'The step parameter in a range statement must be a strictly positive numeric value',
    );
  if (unit !== undefined && findWhole(step) === null)
    throw new MongoError(
      'Location6586400',
      'The step parameter in a range statement must be a whole number when densifying a date range',
    );
  const next = unit === undefined ? (value: unknown) => plus(value, step) : dateSteps(unit, step);
  return { bounds: parseBounds(bounds, step, unit !== undefined), ofDates: unit !== undefined, next };
}

function dateSteps(unit: unknown, amount: unknown): (value: unknown) => unknown {
  const expression = compileExpression({ $dateAdd: { startDate: '$date', unit: { $literal: unit }, amount } });
  return (date) => expression({ date });
}

function parseBounds(bounds: unknown, step: unknown, ofDates: boolean): Bounds {
  if (bounds === 'full' || bounds === 'partition') return bounds;
  if (typeof bounds === 'string')
    throw new MongoError('Location5946802', "Bounds string must either be 'full' or 'partition'");
  if (!Array.isArray(bounds))
    throw new MongoError(
      'Location5733404',
      "The bounds in a range statement must be the string 'full', 'partition', or an ascending array of two numbers or two dates",
    );
  if (bounds.length !== 2)
    throw new MongoError('Location5733403', 'A bounding array in a range statement must have exactly two elements');
  const [low, high] = bounds;
  if (compareValues(low, high) > 0)
    throw new MongoError(
      'Location5733402',
      'A bounding array must be an ascending array of either two dates or two numbers',
    );
  checkBoundTypes(low, high, step, ofDates);
  return { low, high };
}

function checkBoundTypes(low: unknown, high: unknown, step: unknown, ofDates: boolean): void {
  if (isNumeric(low)) {
    if (ofDates) throw new MongoError('Location5733409', 'Numeric bounds may not have unit parameter');
    if (!isNumeric(high))
      throw new MongoError('Location5733406', 'A bounding array must contain either both dates or both numeric types');
    if (new Set([low, high, step].map(typeName)).size > 1)
      throw new MongoError('Location5876900', 'Upper bound, lower bound, and step must all have the same type');
    return;
  }
  if (!(low instanceof Date)) throw new MongoError('Location5946800', 'Explicit bounds must be numeric or dates');
  if (!(high instanceof Date))
    throw new MongoError('Location5733405', 'A bounding array must contain either both dates or both numeric types');
  if (!ofDates) throw new MongoError('Location5733410', 'A bounding array of dates must specify a unit');
}
