import { type Document, encode } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { StatementMemory } from '../../sessions/write-history.js';
import type { Overlay } from '../../storage/overlay.js';
import type { CommandCall, CommandGroup } from '../command.js';
import { countField, documentField, documentsField, flagField } from '../fields.js';
import { type Namespace, parseNamespace } from '../namespaces.js';
import { checkStatement } from '../rules/check-fields.js';
import { bulkOperationTables } from '../rules/field-tables.js';
import { applyUpdate, updateStatement } from './apply-update.js';
import { ownerOf } from './find.js';
import { retriedIds, runStatements, type StatementResult } from './statements.js';
import { insertDocument } from './stored-documents.js';
import { removeMatching } from './writes.js';

/** What the operations did together, as the reply counts it. */
type Counts = { nInserted: number; nMatched: number; nModified: number; nUpserted: number; nDeleted: number };

/** One operation on one collection: changes the view and says what it did. */
type Operation = (call: CommandCall, view: Overlay, name: string, operation: Document) => StatementResult;

const operations: Readonly<Record<string, Operation>> = {
  insert: insertOne,
  update: updateMatching,
  delete: deleteMatching,
};

function insertOne(call: CommandCall, view: Overlay, name: string, { document }: Document): StatementResult {
  const info = call.engine.ensureCollection(view, call.database, name);
  insertDocument(call, info, call.engine.writer(view, info), document as Document);
  return { n: 1 };
}

function updateMatching(call: CommandCall, view: Overlay, name: string, operation: Document): StatementResult {
  const { filter: q, updateMods: u, constants: c, ...rest } = operation;
  const info = call.engine.catalog.find(view, call.database, name);
  const statement = { ...rest, q, u, ...(c !== undefined && { c }) };
  const { n, nModified, upsertedId } = applyUpdate(call, view, name, updateStatement(call, info, statement));
  return { n, nModified, ...(upsertedId !== undefined && { upserted: { _id: upsertedId } }) };
}

function deleteMatching(call: CommandCall, view: Overlay, name: string, operation: Document): StatementResult {
  const { filter: q, ...rest } = operation;
  return { n: removeMatching(call, view, name, { ...rest, q, limit: flagField(operation, 'multi') ? 0 : 1 }) };
}

/** Adds what one operation did to the counts. */
function addTo(counts: Counts, kind: string, { n, nModified, upserted }: StatementResult): void {
  if (kind === 'insert') counts.nInserted += n;
  else if (kind === 'delete') counts.nDeleted += n;
  else if (upserted === undefined) counts.nMatched += n;
  else counts.nUpserted += 1;
  counts.nModified += Number(nModified ?? 0);
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
  const { results, ...counts } = await call.write((view, memory) => runAll(call, view, memory, steps));
  const batchSize = countField(documentField(call.command, 'cursor'), 'batchSize', Number.POSITIVE_INFINITY);
  const shown = Array.isArray(results) ? results.map((result: Document) => encode(result)) : [];
  return { ...call.cursors.start('admin.$cmd.bulkWrite', shown, { batchSize, owner: ownerOf(call) }), ...counts };
}

type Step = { readonly operation: Document; readonly kind: string; readonly namespace: Namespace };

/** The reply without its cursor: the counts, and what became of every operation. */
function runAll(call: CommandCall, view: Overlay, memory: StatementMemory, steps: readonly Step[]): Document {
  const counts: Counts = { nInserted: 0, nMatched: 0, nModified: 0, nUpserted: 0, nDeleted: 0 };
  const { done, errors, retried } = runStatements(call, steps, memory, ({ operation, kind, namespace }) => {
    const there = { ...call, database: namespace.database };
    return operations[kind]?.(there, view, namespace.name, operation) ?? { n: 0 };
  });
  for (const { index, result } of done) addTo(counts, steps[index]?.kind ?? '', result);
  const failed = errors.map(({ index, ...error }) => ({ ok: 0, idx: Number(index), ...error, n: 0 }));
  const worked = done.map(({ index, result }) => ({ ok: 1, idx: index, ...result }));
  const results = flagField(call.command, 'errorsOnly') ? failed : [...worked, ...failed].sort((a, b) => a.idx - b.idx);
  return { ...counts, nErrors: failed.length, ...retriedIds(retried), results };
}

/** A client's bulk write (a command of MongoDB 8). */
export const bulkWriteCommands: CommandGroup = {
  bulkWrite: { run: bulkWrite, inTransaction: true, retryable: true, mayChangeMuch: true },
};
