import { type Document, encode } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { Overlay } from '../../storage/view.js';
import type { CommandCall, CommandGroup } from '../command.js';
import { countField, documentField, documentsField, flagField } from '../fields.js';
import { type Namespace, parseNamespace } from '../namespaces.js';
import { checkStatement } from '../rules/check-fields.js';
import { bulkOperationTables } from '../rules/field-tables.js';
import { ownerOf } from './find.js';
import { applyUpdate, encodeChecked, removeMatching, runStatements, updateStatement, withId } from './writes.js';

/** What the operations did together, as the reply counts it. */
type Counts = { nInserted: number; nMatched: number; nModified: number; nUpserted: number; nDeleted: number };

/** One operation on one collection: changes the view, adds to the counts, and says what it did. */
type Operation = (call: CommandCall, view: Overlay, name: string, operation: Document, counts: Counts) => Document;

const operations: Readonly<Record<string, Operation>> = {
  insert: insertOne,
  update: updateMatching,
  delete: deleteMatching,
};

function insertOne(call: CommandCall, view: Overlay, name: string, { document }: Document, counts: Counts): Document {
  const complete = withId(document as Document);
  const info = call.engine.ensureCollection(view, call.database, name);
  call.engine.writer(view, info).insert(complete, encodeChecked(complete));
  counts.nInserted += 1;
  return { n: 1 };
}

function updateMatching(call: CommandCall, view: Overlay, name: string, operation: Document, counts: Counts): Document {
  const { filter: q, updateMods: u, constants: c, ...rest } = operation;
  const info = call.engine.catalog.find(view, call.database, name);
  const statement = { ...rest, q, u, ...(c !== undefined && { c }) };
  const { n, nModified, upsertedId } = applyUpdate(call, view, name, updateStatement(call, info, statement));
  counts.nModified += nModified;
  if (upsertedId === undefined) counts.nMatched += n;
  else counts.nUpserted += 1;
  return { n, nModified, ...(upsertedId !== undefined && { upserted: { _id: upsertedId } }) };
}

function deleteMatching(call: CommandCall, view: Overlay, name: string, operation: Document, counts: Counts): Document {
  const { filter: q, ...rest } = operation;
  const n = removeMatching(call, view, name, { ...rest, q, limit: flagField(operation, 'multi') ? 0 : 1 });
  counts.nDeleted += n;
  return { n };
}

/** Which kind an operation is: the name of its first field. Throws when its fields are not those of that kind. */
function kindOf(operation: Document): string {
  const [kind = ''] = Object.keys(operation);
  const table = bulkOperationTables[kind];
  if (!table) throw new MongoError('FailedToParse', `bulkWrite.ops has an operation of unknown type '${kind}'`);
  checkStatement(`bulkWrite.ops.${kind}`, table, operation);
  return kind;
}

/** The collection an operation names by its place in `nsInfo`. */
function namespaceOf(operation: Document, kind: string, namespaces: readonly Namespace[]): Namespace {
  const namespace = namespaces[Number(operation[kind])];
  if (!namespace)
    throw new MongoError('BadValue', `BulkWrite ops entry has an invalid nsInfo index ${String(operation[kind])}.`);
  return namespace;
}

/** Writes into any number of collections of any databases; every operation is told of in the cursor of the reply. */
async function bulkWrite(call: CommandCall): Promise<Document> {
  const namespaces = documentsField(call.command, 'nsInfo').map(({ ns }) => parseNamespace(ns));
  const steps = documentsField(call.command, 'ops').map((operation) => {
    const kind = kindOf(operation);
    return { operation, kind, namespace: namespaceOf(operation, kind, namespaces) };
  });
  const { results, ...counts } = await call.write((view) => runAll(call, view, steps));
  const batchSize = countField(documentField(call.command, 'cursor'), 'batchSize', Number.POSITIVE_INFINITY);
  const shown = Array.isArray(results) ? results.map((result: Document) => encode(result)) : [];
  return { ...call.cursors.start('admin.$cmd.bulkWrite', shown, { batchSize, owner: ownerOf(call) }), ...counts };
}

/** What became of one operation, by its place among them. */
type Result = Document & { readonly idx: number };
type Step = { readonly operation: Document; readonly kind: string; readonly namespace: Namespace };

/** The reply as it is kept for a retried write: results and counts, without a cursor. */
function runAll(
  call: CommandCall,
  view: Overlay,
  steps: readonly Step[],
): Counts & { nErrors: number; results: Document[] } {
  const counts: Counts = { nInserted: 0, nMatched: 0, nModified: 0, nUpserted: 0, nDeleted: 0 };
  const done: Result[] = [];
  const errors = runStatements(call, steps, ({ operation, kind, namespace }, idx) => {
    const there = { ...call, database: namespace.database };
    const result = operations[kind]?.(there, view, namespace.name, operation, counts);
    done.push({ ok: 1, idx, ...result });
  });
  const failed = errors.map(({ index, ...error }): Result => ({ ok: 0, idx: Number(index), ...error, n: 0 }));
  const results = flagField(call.command, 'errorsOnly') ? failed : [...done, ...failed].sort((a, b) => a.idx - b.idx);
  return { ...counts, nErrors: failed.length, results };
}

/** A client's bulk write (a command of MongoDB 8). */
export const bulkWriteCommands: CommandGroup = {
  bulkWrite: { run: bulkWrite, inTransaction: true, retryable: true },
};
