import { type Document, encode, isDocument } from '../../bson/codec.js';
import { show } from '../../bson/show.js';
import { MongoError } from '../../errors.js';
import { type Index, indexFrom, isIdIndex } from '../../indexes/index-definition.js';
import { sameKey } from '../../indexes/planner.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { storedDocuments } from '../../storage/collection.js';
import type { Overlay } from '../../storage/overlay.js';
import { type CommandCall, type CommandGroup, collectionName, findCollection } from '../command.js';
import { countField, documentField, documentsField, flagField } from '../fields.js';
import { describeIndex, findExisting } from '../indexes/existing.js';
import { readIndexSpec, withoutUnknownFields } from '../indexes/index-spec.js';
import { timeLimit } from '../time-limit.js';

const maxIndexes = 64;

function createIndexes(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  const specs = specsOf(call);
  const examine = timeLimit(call);
  return call.write((view) => {
    const before = call.engine.catalog.find(view, call.database, name);
    const start = before ?? call.engine.catalog.create(view, call.database, name);
    for (const spec of specs) createIndex(call, view, spec, examine);
    if (call.transaction && before) checkNewInTransaction(call, view, before);
    const after = call.engine.getCollection(view, call.database, name);
    const numIndexesAfter = after.indexes.length;
    const built = numIndexesAfter > start.indexes.length;
    return {
      numIndexesBefore: start.indexes.length,
      numIndexesAfter,
      createdCollectionAutomatically: before === null,
      ...(built ? { commitQuorum: 'votingMembers' } : { note: 'all indexes already exist' }),
    };
  });
}

/** In a transaction only a collection it has created itself, and not filled yet, gets indexes. */
function checkNewInTransaction(call: CommandCall, view: Overlay, before: CollectionInfo): void {
  const { catalog, environment } = call.engine;
  const { database, name, indexes } = before;
  if (catalog.find(view, database, name)?.indexes.length === indexes.length) return;
  const isNew = catalog.find(environment.view, database, name) === null;
  if (isNew && isEmpty(view, before)) return;
  throw new MongoError(
    'OperationNotSupportedInTransaction',
    `Cannot create new indexes on ${isNew ? 'non-empty' : 'existing'} collection ${database}.${name} in a multi-document transaction.`,
  );
}

function isEmpty(view: Overlay, info: CollectionInfo): boolean {
  for (const _ of storedDocuments(view, info)) return false;
  return true;
}

function createIndex(call: CommandCall, view: Overlay, spec: Document, examine: () => void): void {
  const info = call.engine.getCollection(view, call.database, collectionName(call));
  const record = readIndexSpec(spec, info, call.engine.catalog.nextId());
  if (findExisting(info, record)) return;
  if (info.indexes.length >= maxIndexes)
    throw new MongoError('CannotCreateIndex', `add index fails, too many indexes for ${call.database}.${info.name}`);
  call.engine.writer(view, info).build(indexFrom(record), examine);
}

/** What is asked for; options nobody knows are left away when the command says so. */
function specsOf({ command }: CommandCall): Document[] {
  const specs = documentsField(command, 'indexes');
  if (specs.length === 0) throw new MongoError('BadValue', 'Must specify at least one index to create');
  return flagField(command, 'ignoreUnknownIndexOptions') ? specs.map(withoutUnknownFields) : specs;
}

function listIndexes(call: CommandCall): Document {
  const info = findCollection(call);
  if (!info) throw new MongoError('NamespaceNotFound', `ns does not exist: ${call.database}.${collectionName(call)}`);
  const batchSize = countField(documentField(call.command, 'cursor'), 'batchSize', info.indexes.length + 1);
  return call.cursors.start(`${call.database}.${info.name}`, info.indexes.map(describeIndex).map(encode), {
    batchSize,
  });
}

function dropIndexes(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  const wanted = call.command['index'];
  return call.write((view) => {
    const info = call.engine.getCollection(view, call.database, name);
    let current = info;
    for (const index of indexesToDrop(info, wanted)) current = call.engine.dropIndex(view, current, index);
    return { nIndexesWas: info.indexes.length };
  });
}

function indexesToDrop(info: CollectionInfo, wanted: unknown): Index[] {
  if (wanted === '*') return info.indexes.filter((index) => !isIdIndex(index));
  if (Array.isArray(wanted) && !wanted.every((one) => typeof one === 'string'))
    throw new MongoError('TypeMismatch', "BSON field 'dropIndexes.index' must hold names only when it is an array");
  return [wanted].flat().map((one) => {
    const index = isDocument(one) ? getByKey(info, one) : getByName(info, one);
    if (isIdIndex(index)) throw new MongoError('InvalidOptions', 'cannot drop _id index');
    return index;
  });
}

function getByName({ indexes }: CollectionInfo, wanted: unknown): Index {
  const index = indexes.find(({ name }) => name === wanted);
  if (index) return index;
  throw new MongoError('IndexNotFound', `index not found with name [${String(wanted)}]`);
}

function getByKey({ indexes }: CollectionInfo, wanted: Document): Index {
  const [index, other] = indexes.filter(({ key }) => sameKey(key, wanted));
  if (!index) throw new MongoError('IndexNotFound', `can't find index with key: ${show(wanted)}`);
  if (!other) return index;
  throw new MongoError(
    'AmbiguousIndexKeyPattern',
    `2 indexes found for key: ${show(wanted)}, identify by name instead. Conflicting indexes: ${index.name}, ${other.name}`,
  );
}

/** Indexes. */
export const indexCommands: CommandGroup = {
  createIndexes: { run: createIndexes, inTransaction: true, mayChangeMuch: true },
  listIndexes: { run: listIndexes },
  dropIndexes: { run: dropIndexes, mayChangeMuch: true },
  deleteIndexes: { run: dropIndexes, mayChangeMuch: true },
};
