import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { Index } from '../../indexes/index-definition.js';
import { keysOf } from '../../indexes/index-keys.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { storedDocuments } from '../../storage/collection.js';
import { entryKey, entryRange, recordIdFrom } from '../../storage/keys.js';
import type { View } from '../../storage/view.js';
import { textEncodingOf } from '../../storage/words.js';
import { type CommandCall, type CommandGroup, collectionName, findCollection } from '../command.js';
import { timeLimit } from '../time-limit.js';

type IndexReport = { readonly index: Index; readonly entries: number; readonly missing: number };

/** Reads a whole collection and holds every index against its documents. */
function validate(call: CommandCall): Document {
  const info = findCollection(call);
  const namespace = `${call.database}.${collectionName(call)}`;
  if (!info) throw new MongoError('NamespaceNotFound', `Collection '${namespace}' does not exist to validate.`);
  const examine = timeLimit(call);
  const records = recordsOf(call.view, info, examine);
  const reports = info.indexes.map((index) => compareIndex(call.view, info, index, examine));
  const stray = info.indexes.map((index) => strayEntries(call.view, index, records, examine));
  const errors = reports.flatMap((report, i) => problemsOf(report, stray[i] ?? 0));
  return {
    ns: namespace,
    uuid: info.uuid,
    nInvalidDocuments: 0,
    nNonCompliantDocuments: 0,
    nrecords: records.size,
    nIndexes: info.indexes.length,
    keysPerIndex: Object.fromEntries(reports.map(({ index, entries }) => [index.name, entries])),
    indexDetails: Object.fromEntries(
      reports.map((report, i) => [report.index.name, { valid: problemsOf(report, stray[i] ?? 0).length === 0 }]),
    ),
    valid: errors.length === 0,
    repaired: false,
    warnings: [],
    errors,
    extraIndexEntries: [],
    missingIndexEntries: [],
    corruptRecords: [],
  };
}

function recordsOf(view: View, info: CollectionInfo, examine: () => void): Set<number> {
  const records = new Set<number>();
  for (const { recordId } of storedDocuments(view, info)) {
    examine();
    records.add(recordId);
  }
  return records;
}

function compareIndex(view: View, info: CollectionInfo, index: Index, examine: () => void): IndexReport {
  const encodeText = textEncodingOf(view, index);
  let entries = 0;
  let missing = 0;
  for (const { recordId, document } of storedDocuments(view, info)) {
    examine();
    for (const { bytes } of keysOf(index, document, encodeText).keys) {
      const holder = view.get('entries', entryKey(index, bytes, recordId));
      if (holder && recordIdFrom(holder) === recordId) entries += 1;
      else missing += 1;
    }
  }
  return { index, entries, missing };
}

function strayEntries(view: View, index: Index, records: ReadonlySet<number>, examine: () => void): number {
  let stray = 0;
  for (const { value } of view.range('entries', entryRange(index.id))) {
    examine();
    if (!records.has(recordIdFrom(value))) stray += 1;
  }
  return stray;
}

function problemsOf({ index, missing }: IndexReport, stray: number): string[] {
  return [
    ...(missing > 0 ? [`Index ${index.name} lacks ${missing} entries of documents.`] : []),
    ...(stray > 0 ? [`Index ${index.name} has ${stray} entries without a document.`] : []),
  ];
}

/** Whether documents and indexes agree. */
export const validateCommands: CommandGroup = { validate: { run: validate } };
