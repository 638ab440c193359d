import { type Document, isDocument } from '../../bson/codec.js';
import { show } from '../../bson/show.js';
import { MongoError } from '../../errors.js';
import { type Index, isIdIndex } from '../../indexes/index-definition.js';
import { sameKey } from '../../indexes/planner.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { flagField } from '../fields.js';
import { readExpirySeconds } from './index-spec.js';

/** An index as `collMod` leaves it, and what the reply says of it. */
export type ChangedIndex = { readonly index: Index; readonly reply: Document };

/**
 * Changes what can be changed of an index that is there: whether it is hidden, takes new duplicates or is unique, and after
 * how many seconds its documents expire. Throws `IndexNotFound`, and `InvalidOptions` for a change of nothing or, to a
 * unique index, of one that still takes duplicates.
 */
export function changeIndex(info: CollectionInfo, change: Document): ChangedIndex {
  const index = getIndex(info, change);
  const kinds = [changeHidden, changePrepared, changeUnique, changeExpiry];
  const changes = kinds.map((kind) => kind(index, change)).filter((one) => one !== null);
  if (changes.length === 0)
    throw new MongoError('InvalidOptions', 'no expireAfterSeconds, hidden, unique, or prepareUnique field');
  return { index: Object.assign({}, index, ...changes.map((one) => one.fields)), reply: mergedReply(changes) };
}

type Change = { readonly fields: Partial<Index>; readonly reply: Document };

function mergedReply(changes: readonly Change[]): Document {
  return Object.assign({}, ...changes.map(({ reply }) => reply));
}

function getIndex({ database, name, indexes }: CollectionInfo, change: Document): Index {
  const { name: wanted, keyPattern } = change;
  if ((wanted === undefined) === (keyPattern === undefined))
    throw new MongoError('InvalidOptions', 'must specify either index name or key pattern, and not both');
  const index = indexes.find(
    (known) => known.name === wanted || (isDocument(keyPattern) && sameKey(known.key, keyPattern)),
  );
  if (index) return index;
  throw new MongoError('IndexNotFound', `cannot find index ${show(wanted ?? keyPattern)} for ns ${database}.${name}`);
}

function changeHidden(index: Index, change: Document): Change | null {
  if (change['hidden'] === undefined) return null;
  if (isIdIndex(index)) throw new MongoError('BadValue', "can't hide _id index");
  const hidden = flagField(change, 'hidden');
  const before = index.hidden === true;
  return { fields: { hidden }, reply: before === hidden ? {} : { hidden_old: before, hidden_new: hidden } };
}

function changePrepared(index: Index, change: Document): Change | null {
  if (change['prepareUnique'] === undefined) return null;
  const prepareUnique = flagField(change, 'prepareUnique');
  const before = index.prepareUnique === true;
  if (before === prepareUnique || index.unique) return { fields: {}, reply: {} };
  return { fields: { prepareUnique }, reply: { prepareUnique_old: before, prepareUnique_new: prepareUnique } };
}

function changeUnique(index: Index, change: Document): Change | null {
  if (change['unique'] === undefined) return null;
  if (!flagField(change, 'unique')) throw new MongoError('BadValue', 'Cannot make index non-unique');
  if (index.unique) return { fields: {}, reply: {} };
  if (!index.prepareUnique)
    throw new MongoError(
      'InvalidOptions',
      "Cannot make index unique with 'prepareUnique=false'. Run collMod to set it first.",
    );
  return { fields: { unique: true, prepareUnique: false }, reply: { unique_new: true } };
}

function changeExpiry(index: Index, change: Document): Change | null {
  if (change['expireAfterSeconds'] === undefined) return null;
  if (isIdIndex(index) || index.fields.length > 1)
    throw new MongoError('InvalidOptions', 'TTL indexes are single-field indexes, and never on _id');
  const expireAfterSeconds = readExpirySeconds(change['expireAfterSeconds'], 'InvalidOptions');
  const { expireAfterSeconds: before } = index;
  if (before === expireAfterSeconds) return { fields: {}, reply: {} };
  const old = before === undefined ? {} : { expireAfterSeconds_old: before };
  return { fields: { expireAfterSeconds }, reply: { ...old, expireAfterSeconds_new: expireAfterSeconds } };
}
