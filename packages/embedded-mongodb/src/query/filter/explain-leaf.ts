import type { Document } from '../../bson/codec.js';
import { typeName } from '../../bson/types.js';
import { isTruthy } from '../expressions/expression.js';
import { somePathValue, splitPath } from '../paths.js';

/** One operator that a document does not meet or, when `inverted`, does meet. */
export type LeafQuestion = {
  readonly operator: string;
  readonly path: string;
  readonly operand?: unknown;
  readonly specifiedAs: Document;
  readonly document: Document;
  readonly inverted: boolean;
};

/** What is said of an operator that fails and of one that succeeds, which values it looked at, and of which types. */
type LeafReasons = {
  readonly failed: string;
  readonly succeeded: string;
  readonly looksAt: 'items' | 'whole' | 'nothing';
  readonly types?: readonly string[];
};

const numbers = ['decimal', 'double', 'int', 'long'];
const comparison: LeafReasons = { failed: 'comparison failed', succeeded: 'comparison succeeded', looksAt: 'items' };
const membership: LeafReasons = {
  failed: 'no matching value found in array',
  succeeded: 'matching value found in array',
  looksAt: 'items',
};
const bits: LeafReasons = {
  failed: 'bitwise operator failed to match',
  succeeded: 'bitwise operator matched successfully',
  looksAt: 'items',
  types: ['binData', ...numbers],
};

const reasons: Readonly<Record<string, LeafReasons>> = {
  $eq: comparison,
  $gt: comparison,
  $gte: comparison,
  $lt: comparison,
  $lte: comparison,
  $ne: negated(comparison),
  $in: membership,
  $nin: negated(membership),
  $exists: { failed: 'path does not exist', succeeded: 'path does exist', looksAt: 'nothing' },
  $type: { failed: 'type did not match', succeeded: 'type did match', looksAt: 'items' },
  $regex: {
    failed: 'regular expression did not match',
    succeeded: 'regular expression did match',
    looksAt: 'items',
    types: ['regex', 'string', 'symbol'],
  },
  $mod: {
    failed: '$mod did not evaluate to expected remainder',
    succeeded: '$mod did evaluate to expected remainder',
    looksAt: 'items',
    types: numbers,
  },
  $size: {
    failed: 'array length was not equal to given size',
    succeeded: 'array length was equal to given size',
    looksAt: 'whole',
    types: ['array'],
  },
  $all: {
    failed: 'array did not contain all specified values',
    succeeded: 'array did contain all specified values',
    looksAt: 'whole',
  },
  $elemMatch: {
    failed: 'array did not satisfy the child predicate',
    succeeded: 'array did satisfy the child predicate',
    looksAt: 'whole',
    types: ['array'],
  },
  $bitsAllSet: bits,
  $bitsAnySet: bits,
  $bitsAllClear: bits,
  $bitsAnyClear: bits,
};

function negated({ failed, succeeded, looksAt }: LeafReasons): LeafReasons {
  return { failed: succeeded, succeeded: failed, looksAt };
}

/** Explains one operator on one path. */
export function explainLeaf({ operator, path, operand, specifiedAs, document, inverted }: LeafQuestion): Document {
  const known = reasons[operator] ?? comparison;
  const isAbsence = operator === '$exists' && !isTruthy(operand);
  const reason = inverted !== isAbsence ? known.succeeded : known.failed;
  const named = { operatorName: operator, specifiedAs };
  if (known.looksAt === 'nothing') return { ...named, reason };
  const values = valuesAt(document, path, known.looksAt);
  if (values === null) return { ...named, reason: 'field was missing' };
  const shown = { ...mismatchOf(known, values, reason), ...considered(values) };
  return operator === '$type' ? { ...named, ...shown, ...consideredTypes(values) } : { ...named, ...shown };
}

function mismatchOf({ types }: LeafReasons, values: unknown[], reason: string): Document {
  if (!types || values.some((value) => types.includes(typeName(value)))) return { reason };
  const expected = types.length === 1 ? { expectedType: types[0] } : { expectedTypes: [...types] };
  return { reason: 'type did not match', ...consideredTypes(values), ...expected };
}

/** Null when nothing is there; an empty array has no items to be looked at. */
function valuesAt(document: Document, path: string, looksAt: LeafReasons['looksAt']): unknown[] | null {
  const values: unknown[] = [];
  let exists = false;
  somePathValue(document, splitPath(path), (value, isItem) => {
    if (value === undefined) return false;
    exists = true;
    if (looksAt === 'items' && Array.isArray(value) && !isItem) values.push(...value);
    else values.push(value);
    return false;
  });
  return exists ? values : null;
}

/** How many values are shown at most, as in MongoDB. */
const maxShown = 10;

function considered(values: unknown[]): Document {
  if (values.length === 1) return { consideredValue: values[0] };
  const shown = values.slice(0, maxShown);
  return { consideredValues: shown, ...(values.length > maxShown && { consideredValuesTruncated: true }) };
}

function consideredTypes(values: unknown[]): Document {
  const [first, ...others] = [...new Set(values.map(typeName))].sort();
  if (first === undefined) return {};
  return others.length === 0 ? { consideredType: first } : { consideredTypes: [first, ...others] };
}
