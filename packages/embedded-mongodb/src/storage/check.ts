import { type Document, decode, maxDocumentBytes } from '../bson/codec.js';
import { MongoError } from '../errors.js';
import type { Index } from '../indexes/index-definition.js';
import { type IndexKeys, keysOf } from '../indexes/index-keys.js';
import type { Catalog, CollectionInfo } from './catalog.js';
import { StoredDocument, storedDocuments } from './collection.js';
import { documentKey, entryKey, entryRange, prefixRange, recordIdFrom } from './keys.js';
import type { StoreName, View } from './view.js';
import { textEncodingOf, wordsRange } from './words.js';

/** What a check has read, and everything that disagrees. */
export type CheckReport = {
  readonly collections: number;
  readonly documents: number;
  readonly entries: number;
  readonly problems: readonly string[];
};

/**
 * Reads all data and holds it against itself: every document and each of its index entries, every entry and its document,
 * uniqueness, what the catalog says of indexes, and that nothing lies around that belongs to no collection.
 */
export function checkData(view: View, catalog: Catalog): CheckReport {
  const collections = [...catalog.list(view)];
  const parts = collections.map((info) => checkCollection(view, info));
  const sum = (field: 'documents' | 'entries') => parts.reduce((total, part) => total + part[field], 0);
  return {
    collections: collections.length,
    documents: sum('documents'),
    entries: sum('entries'),
    problems: [...parts.flatMap(({ problems }) => problems), ...findStrays(view, collections)],
  };
}

type Part = { documents: number; entries: number; problems: string[] };

function checkCollection(view: View, info: CollectionInfo): Part {
  const part: Part = { documents: 0, entries: 0, problems: [] };
  const expected = new Map(info.indexes.map(({ id }) => [id, 0]));
  for (const stored of storedDocuments(view, info)) {
    part.documents += 1;
    part.problems.push(...checkStored(view, info, stored, expected));
  }
  for (const index of info.indexes) {
    const found = view.count('entries', entryRange(index.id));
    part.entries += found;
    // Every expected entry was looked up, so the same number means that there is none too many.
    if (found > (expected.get(index.id) ?? 0)) part.problems.push(...findSuperfluous(view, info, index));
    if (hasMisplacedWord(view, index))
      part.problems.push(`${nameOf(info)}, index ${index.name}: its dictionary is not in the order of its collation`);
  }
  return part;
}

/** One document and its entries; adds to `expected` how many entries it gives each index. */
function checkStored(
  view: View,
  info: CollectionInfo,
  stored: StoredDocument,
  expected: Map<number, number>,
): string[] {
  const where = `${nameOf(info)}, document ${stored.recordId}`;
  try {
    const problems = stored.bytes.length > maxDocumentBytes ? [`${where}: larger than a document may be`] : [];
    if (!('_id' in stored.document)) problems.push(`${where}: has no _id`);
    for (const index of info.indexes) {
      const keys = keysOf(index, stored.document, textEncodingOf(view, index));
      expected.set(index.id, (expected.get(index.id) ?? 0) + keys.keys.length);
      problems.push(...findMissing(view, index, stored.recordId, keys).map((text) => `${where}: ${text}`));
    }
    return problems;
  } catch (error) {
    return [`${where}: cannot be read or indexed (${error instanceof Error ? error.message : String(error)})`];
  }
}

function findMissing(view: View, index: Index, recordId: number, { keys, multikeyPaths }: IndexKeys): string[] {
  const problems: string[] = [];
  for (const { bytes, isLong } of keys) {
    const holder = view.get('entries', entryKey(index, bytes, recordId));
    if (!holder) problems.push(`has no entry in index ${index.name}`);
    else if (recordIdFrom(holder) !== recordId)
      problems.push(`has the same key as document ${recordIdFrom(holder)} in the unique index ${index.name}`);
    if (isLong && !index.hasLongKeys) problems.push(`index ${index.name} does not know of its shortened key`);
  }
  const unknown = [...multikeyPaths].filter((path) => !index.multikeyPaths.includes(path));
  return [...problems, ...unknown.map((path) => `index ${index.name} does not know that ${path} has several values`)];
}

function findSuperfluous(view: View, info: CollectionInfo, index: Index): string[] {
  const problems: string[] = [];
  for (const { key, value } of view.range('entries', entryRange(index.id))) {
    const recordId = recordIdFrom(value);
    const bytes = view.get('documents', documentKey(info.id, recordId));
    const where = `${nameOf(info)}, index ${index.name}`;
    if (!bytes) problems.push(`${where}: has an entry for document ${recordId}, which is not there`);
    else if (!gives(view, index, key, new StoredDocument(recordId, bytes)))
      problems.push(`${where}: has an entry that document ${recordId} does not give`);
  }
  return problems;
}

/** The labels of words stand in the order of the collation, and no two words are equal. */
function hasMisplacedWord(view: View, { id, rules }: Index): boolean {
  if (!rules) return false;
  let before: string | null = null;
  for (const { value } of view.range('words', wordsRange(id))) {
    const word = value.toString();
    if (before !== null && rules.compare(before, word) >= 0) return true;
    before = word;
  }
  return false;
}

/** A document that cannot be read has been told of already, and gives no entries. */
function gives(view: View, index: Index, key: Buffer, { recordId, bytes }: StoredDocument): boolean {
  const document = findDocument(bytes);
  if (!document) return false;
  const { keys } = keysOf(index, document, textEncodingOf(view, index));
  return keys.some((own) => entryKey(index, own.bytes, recordId).equals(key));
}

function findDocument(bytes: Buffer): Document | null {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof MongoError) return null;
    throw error;
  }
}

/** Documents, entries, notes and words begin with the number of their collection or index; others belong to nobody. */
function findStrays(view: View, collections: readonly CollectionInfo[]): string[] {
  const collectionIds = collections.map(({ id }) => id);
  const indexIds = collections.flatMap(({ indexes }) => indexes.map(({ id }) => id));
  const isShared = new Set([...collectionIds, ...indexIds]).size < collectionIds.length + indexIds.length;
  return [
    ...(isShared ? ['catalog: two collections or indexes have the same number'] : []),
    ...straysIn(view, 'documents', new Set(collectionIds)),
    ...straysIn(view, 'entries', new Set(indexIds)),
    ...straysIn(view, 'notes', new Set(indexIds)),
    ...straysIn(view, 'words', new Set(indexIds)),
  ];
}

function straysIn(view: View, store: StoreName, known: ReadonlySet<number>): string[] {
  const problems: string[] = [];
  const to = Buffer.alloc(5, 0xff);
  for (let from: Buffer = Buffer.alloc(4); ; ) {
    const [first] = view.range(store, { from, to, expected: 1 });
    if (!first) return problems;
    const owner = first.key.subarray(0, 4);
    if (!known.has(owner.readUInt32BE(0)))
      problems.push(`${store}: something belongs to number ${owner.readUInt32BE(0)}, which the catalog does not have`);
    from = prefixRange(owner).to;
  }
}

function nameOf({ database, name }: CollectionInfo): string {
  return `${database}.${name}`;
}
