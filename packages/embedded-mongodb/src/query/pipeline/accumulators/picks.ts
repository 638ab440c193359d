import type { Document } from '../../../bson/codec.js';
import { isDocument } from '../../../bson/codec.js';
import { compareValues } from '../../../bson/compare.js';
import { show } from '../../../bson/show.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import type { QueryContext } from '../../context.js';
import { valueKeys } from '../../value-keys.js';
import type { MemoryMeter } from '../memory.js';
import type { Total } from './accumulator.js';

/** `$min` (direction 1) and `$max` (-1): null and missing do not take part. */
export function startExtreme(direction: 1 | -1, { collation }: QueryContext): Total {
  let best: unknown = null;
  return {
    add: (value) => {
      if (value === undefined || value === null) return;
      if (best === null || compareValues(value, best, collation) * direction < 0) best = value;
    },
    value: () => best,
  };
}

/** `$first`: what the first document had. */
export function startFirst(): Total {
  let first: unknown;
  let seen = false;
  return {
    add: (value) => {
      if (!seen) first = value;
      seen = true;
    },
    value: () => first ?? null,
  };
}

/** `$last`: what the last document had. */
export function startLast(): Total {
  let last: unknown;
  return {
    add: (value) => {
      last = value;
    },
    value: () => last ?? null,
  };
}

/** `$push`: every value there is. */
export function startPush(memory: MemoryMeter): Total {
  const values: unknown[] = [];
  return {
    add: (value) => {
      if (value === undefined) return;
      memory.hold(value);
      values.push(value);
    },
    value: () => [...values],
  };
}

/** `$addToSet`: every value once. */
export function startSet(memory: MemoryMeter, context: QueryContext): Total {
  const keyOf = valueKeys(context.collation);
  const values = new Map<string, unknown>();
  return {
    add: (value) => {
      if (value === undefined) return;
      const key = keyOf(value);
      if (values.has(key)) return;
      memory.hold(value);
      values.set(key, value);
    },
    value: () => [...values.values()],
  };
}

/** `$mergeObjects`: later documents win over earlier ones, field by field. */
export function startMerge(memory: MemoryMeter): Total {
  const merged: Document = {};
  return {
    add: (value) => {
      if (value === undefined || value === null) return;
      if (!isDocument(value))
        throw new MongoError(
          'Location40400',
          `$mergeObjects requires object inputs, but input ${show(value)} is of type ${typeName(value)}`,
        );
      memory.hold(value);
      Object.assign(merged, value);
    },
    value: () => ({ ...merged }),
  };
}
