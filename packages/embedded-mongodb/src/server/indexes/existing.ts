import type { Document } from '../../bson/codec.js';
import { equalValues } from '../../bson/compare.js';
import { show } from '../../bson/show.js';
import { MongoError } from '../../errors.js';
import { type Index, type IndexRecord, isIdIndex } from '../../indexes/index-definition.js';
import { sameKey } from '../../indexes/planner.js';
import type { CollectionInfo } from '../../storage/catalog.js';

/**
 * The index that is already what is asked for, or null. Throws when another index has its name, or is the same but for its
 * name or for options that do not tell indexes apart.
 */
export function findExisting(info: CollectionInfo, record: IndexRecord): Index | null {
  if (isIdIndex(record)) return existingIdIndex(info, record);
  const named = info.indexes.find(({ name }) => name === record.name);
  if (named && !isSameIndex(named, record)) throw conflict('IndexKeySpecsConflict', sameName, record, named);
  if (named && !hasSameOptions(named, record)) throw conflict('IndexOptionsConflict', sameButOptions, record, named);
  const alike = named ?? info.indexes.find((index) => isSameIndex(index, record));
  if (!alike || named) return alike ?? null;
  if (!hasSameOptions(alike, record)) throw conflict('IndexOptionsConflict', otherNameAndOptions, record, alike);
  throw new MongoError('IndexOptionsConflict', `Index already exists with a different name: ${alike.name}`);
}

const sameName =
  'An existing index has the same name as the requested index. When index names are not specified, they are auto ' +
  'generated and can cause conflicts. Please refer to our documentation.';
const sameButOptions = 'An equivalent index already exists with the same name but different options.';
const otherNameAndOptions = 'An equivalent index already exists with a different name and options.';

function conflict(
  codeName: 'IndexKeySpecsConflict' | 'IndexOptionsConflict',
  text: string,
  wanted: IndexRecord,
  known: IndexRecord,
): MongoError {
  const requested = `Requested index: ${show(describeIndex(wanted))}`;
  return new MongoError(codeName, `${text} ${requested}, existing index: ${show(describeIndex(known))}`);
}

function existingIdIndex(info: CollectionInfo, record: IndexRecord): Index | null {
  const known = info.indexes.find(isIdIndex) ?? null;
  if (known && !equalValues(known.collation ?? null, record.collation ?? null))
    throw new MongoError('BadValue', 'The _id index must have the same collation as the collection.');
  return known;
}

/** What tells indexes apart: keys, collation, expression, uniqueness, sparseness. */
function isSameIndex(a: IndexRecord, b: IndexRecord): boolean {
  return (
    sameKey(a.key, b.key) &&
    equalValues(a.partialFilterExpression ?? null, b.partialFilterExpression ?? null) &&
    equalValues(a.collation ?? null, b.collation ?? null) &&
    a.unique === b.unique &&
    a.sparse === b.sparse
  );
}

function hasSameOptions(a: IndexRecord, b: IndexRecord): boolean {
  return a.expireAfterSeconds === b.expireAfterSeconds;
}

/** An index as `listIndexes` shows it. */
export function describeIndex(index: IndexRecord): Document {
  const { key, name, background, partialFilterExpression, expireAfterSeconds, collation } = index;
  return {
    v: 2,
    key,
    name,
    ...(background !== undefined && { background }),
    ...(index.unique && !isIdIndex(index) && { unique: true }),
    ...(index.prepareUnique && { prepareUnique: true }),
    ...(index.sparse && { sparse: true }),
    ...(partialFilterExpression && { partialFilterExpression }),
    ...(expireAfterSeconds !== undefined && { expireAfterSeconds }),
    ...(index.hidden && { hidden: true }),
    ...(collation && { collation }),
  };
}
