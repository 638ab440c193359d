import type { Document } from '../bson/codec.js';
import { MongoError } from '../errors.js';
import { fieldOf } from '../query/paths.js';
import { conditionsOf } from './conditions.js';
import type { Index } from './index-definition.js';
import { planFor } from './index-plan.js';
import { inverted } from './key-encoding.js';
import type { Placing } from './placing.js';
import type { IndexPlan, KeyLimits, Question } from './plan.js';

/**
 * A walk over one index between two whole keys, `min` belonging to it and `max` not. Throws when they do not name just the
 * index's fields, or are the wrong way round.
 */
export function planBetween(index: Index, question: Question): IndexPlan {
  const placing = question.placingOf(index);
  const keys = {
    from: question.min ? positionOf(index, question.min, placing) : null,
    to: question.max ? positionOf(index, question.max, placing) : null,
  };
  if (keys.from && keys.to && Buffer.compare(keys.from, keys.to) >= 0)
    throw new MongoError('Location51175', 'The value provided for max must be greater than the value provided for min');
  return { ...planFor(index, { ...question, filter: {} }, conditionsOf({})), keys, exact: isExact(question, index) };
}

function isExact({ filter }: Question, { multikeyPaths, hasLongKeys }: Index): boolean {
  return Object.keys(filter).length === 0 && multikeyPaths.length === 0 && !hasLongKeys;
}

/** Where a whole key stands, or would stand. */
function positionOf(index: Index, key: Document, placing: Placing): NonNullable<KeyLimits['from']> {
  const names = Object.keys(key);
  if (names.length !== index.fields.length || Object.keys(index.key).some((name, i) => name !== names[i]))
    throw new MongoError('Location51174', 'The index chosen is not compatible with min/max');
  const parts: Buffer[] = [];
  for (const { path, direction } of index.fields) {
    const place = placing.place(fieldOf(key, path) ?? null);
    if (!place) throw new MongoError('NotImplemented', 'min and max with documents in an index with a collation');
    parts.push(direction === -1 ? inverted(place.at) : place.at);
    // Nothing stands just there, so what follows makes no difference.
    if (!place.held) break;
  }
  return Buffer.concat(parts);
}
