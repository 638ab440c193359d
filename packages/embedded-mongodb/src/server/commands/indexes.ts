import { type Document, encode, isDocument } from '../../bson/codec.js';
import { equalValues } from '../../bson/compare.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { type Index, type IndexRecord, icuVersion, indexFrom, isIdIndex } from '../../indexes/index-definition.js';
import { sameKey } from '../../indexes/planner.js';
import { compileFilter } from '../../query/match.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { storedDocuments } from '../../storage/collection.js';
import type { Overlay } from '../../storage/view.js';
import { type CommandCall, type CommandGroup, collectionName, findCollection } from '../command.js';
import { countField, documentField, documentsField, flagField } from '../fields.js';
import { collationFor } from '../query-context.js';

const maxIndexes = 64;

function createIndexes(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  const specs = documentsField(call.command, 'indexes');
  if (specs.length === 0) throw new MongoError('BadValue', 'Must specify at least one index to create');
  return call.write((view) => {
    const before = call.engine.catalog.find(view, call.database, name);
    const start = before ?? call.engine.catalog.create(view, call.database, name);
    for (const spec of specs) createIndex(call, view, name, spec);
    if (call.transaction && before) checkNewInTransaction(call, view, before);
    const after = call.engine.getCollection(view, call.database, name);
    const numIndexesAfter = after.indexes.length;
    const note = numIndexesAfter === start.indexes.length && { note: 'all indexes already exist' };
    return {
      numIndexesBefore: start.indexes.length,
      numIndexesAfter,
      createdCollectionAutomatically: before === null,
      ...note,
    };
  });
}

/** In a transaction only a collection it has created itself, and not filled yet, gets indexes. */
function checkNewInTransaction(call: CommandCall, view: Overlay, before: CollectionInfo): void {
  const { catalog, environment } = call.engine;
  const { database, name, indexes } = before;
  if (catalog.find(view, database, name)?.indexes.length === indexes.length) return;
  const isNew = catalog.find(environment.view, database, name) === null;
  if (isNew && [...storedDocuments(view, before)].length === 0) return;
  throw new MongoError(
    'OperationNotSupportedInTransaction',
    `Cannot create new indexes on existing collection ${database}.${name} in a multi-document transaction.`,
  );
}

function createIndex(call: CommandCall, view: Overlay, name: string, spec: Document): void {
  const info = call.engine.getCollection(view, call.database, name);
  const record = { ...readSpec(spec, call.engine.catalog.nextId()), ...collationOf(spec, info) };
  if (findExisting(info, record)) return;
  if (info.indexes.length >= maxIndexes)
    throw new MongoError('CannotCreateIndex', `add index fails, too many indexes for ${call.database}.${name}`);
  call.engine.writer(view, info).build(indexFrom(record));
}

function readSpec(spec: Document, id: number): IndexRecord {
  const key = documentField(spec, 'key');
  checkKey(key);
  const partial = spec['partialFilterExpression'];
  if (isDocument(partial)) compileFilter(partial);
  const sparse = flagField(spec, 'sparse');
  if (sparse && isDocument(partial))
    throw new MongoError('CannotCreateIndex', 'cannot mix "partialFilterExpression" and "sparse" options');
  return {
    id,
    name: typeof spec['name'] === 'string' && spec['name'] !== '' ? spec['name'] : defaultName(key),
    key,
    unique: flagField(spec, 'unique') || sameKey(key, { _id: 1 }),
    sparse,
    multikeyPaths: [],
    hasLongKeys: false,
    ...(isDocument(partial) && { partialFilterExpression: partial }),
    ...expiry(spec, key),
  };
}

/** An index takes its collection's collation unless it names one. */
function collationOf(spec: Document, info: CollectionInfo): Pick<IndexRecord, 'collation' | 'icu'> {
  const collation = collationFor(spec, info);
  return collation ? { collation: collation.spec, icu: icuVersion } : {};
}

function checkKey(key: Document): void {
  if (Object.keys(key).length === 0) throw new MongoError('CannotCreateIndex', 'Index keys cannot be an empty object');
  for (const [path, kind] of Object.entries(key)) {
    if (typeof kind === 'string')
      throw new MongoError('NotImplemented', `${kind} indexes are not supported by this server (${path})`);
    if (path.includes('$**'))
      throw new MongoError('NotImplemented', 'wildcard indexes are not supported by this server');
    if (path === '' || path.split('.').includes(''))
      throw new MongoError('CannotCreateIndex', 'Index keys cannot contain an empty field');
    const direction = isNumeric(kind) ? toNumber(kind) : 0;
    if (direction !== 1 && direction !== -1)
      throw new MongoError('CannotCreateIndex', `Values in the index key pattern must be 1 or -1, at ${path}`);
  }
}

function expiry(spec: Document, key: Document): { expireAfterSeconds?: number } {
  const seconds = spec['expireAfterSeconds'];
  if (seconds === undefined) return {};
  if (!isNumeric(seconds) || toNumber(seconds) < 0)
    throw new MongoError('CannotCreateIndex', 'TTL index expireAfterSeconds must be a number not below 0');
  if (Object.keys(key).length > 1 || '_id' in key)
    throw new MongoError(
      'CannotCreateIndex',
      'TTL indexes are single-field indexes, compound indexes do not support TTL',
    );
  return { expireAfterSeconds: toNumber(seconds) };
}

function defaultName(key: Document): string {
  return Object.entries(key)
    .map(([path, direction]) => `${path}_${String(direction)}`)
    .join('_');
}

/** The same index again is no error; another one under the same name, or the same one under another name, is. */
function findExisting(info: CollectionInfo, record: IndexRecord): Index | null {
  if (sameKey(record.key, { _id: 1 })) return info.indexes.find(isIdIndex) ?? null;
  const named = info.indexes.find(({ name }) => name === record.name);
  if (named && !isSame(named, record)) {
    throw new MongoError(
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index but differs: ${record.name}. Drop it first.`,
    );
  }
  const alike = info.indexes.find(
    (index) => sameKey(index.key, record.key) && samePartial(index, record) && sameCollation(index, record),
  );
  if (alike && alike.name !== record.name)
    throw new MongoError('IndexOptionsConflict', `Index already exists with a different name: ${alike.name}`);
  if (alike && !isSame(alike, record))
    throw new MongoError(
      'IndexOptionsConflict',
      `An equivalent index already exists with the same name but different options: ${alike.name}`,
    );
  return named ?? null;
}

function samePartial(a: IndexRecord, b: IndexRecord): boolean {
  return equalValues(a.partialFilterExpression ?? null, b.partialFilterExpression ?? null);
}

function sameCollation(a: IndexRecord, b: IndexRecord): boolean {
  return equalValues(a.collation ?? null, b.collation ?? null);
}

function isSame(a: IndexRecord, b: IndexRecord): boolean {
  return (
    sameKey(a.key, b.key) &&
    samePartial(a, b) &&
    sameCollation(a, b) &&
    a.unique === b.unique &&
    a.sparse === b.sparse &&
    a.expireAfterSeconds === b.expireAfterSeconds
  );
}

function listIndexes(call: CommandCall): Document {
  const info = findCollection(call);
  if (!info) throw new MongoError('NamespaceNotFound', `ns does not exist: ${call.database}.${collectionName(call)}`);
  const batchSize = countField(documentField(call.command, 'cursor'), 'batchSize', info.indexes.length + 1);
  return call.cursors.start(`${call.database}.${info.name}`, info.indexes.map(describe).map(encode), { batchSize });
}

function describe(index: Index): Document {
  const { partialFilterExpression, expireAfterSeconds, collation } = index;
  return {
    v: 2,
    key: index.key,
    name: index.name,
    ...(index.unique && !isIdIndex(index) && { unique: true }),
    ...(index.sparse && { sparse: true }),
    ...(partialFilterExpression && { partialFilterExpression }),
    ...(expireAfterSeconds !== undefined && { expireAfterSeconds }),
    ...(collation && { collation }),
  };
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
  return [wanted].flat().map((one) => {
    const index = info.indexes.find(({ name, key }) => name === one || sameKey(key, one));
    if (!index)
      throw new MongoError(
        'IndexNotFound',
        `index not found with name [${typeof one === 'string' ? one : JSON.stringify(one)}]`,
      );
    if (isIdIndex(index)) throw new MongoError('InvalidOptions', 'cannot drop _id index');
    return index;
  });
}

/** Indexes. */
export const indexCommands: CommandGroup = {
  createIndexes: { run: createIndexes, inTransaction: true },
  listIndexes: { run: listIndexes },
  dropIndexes: { run: dropIndexes },
  deleteIndexes: { run: dropIndexes },
};
