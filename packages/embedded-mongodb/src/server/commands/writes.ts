import { ObjectId } from 'bson';
import { type Document, encodeStored, isDocument, isRegex, maxDocumentBytes } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { QueryContext } from '../../query/context.js';
import { findDocuments } from '../../query/find.js';
import { compileFilter } from '../../query/match.js';
import { parseSort } from '../../query/sort.js';
import { compileUpdate, type Update } from '../../query/update.js';
import { upsertBase } from '../../query/upsert.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import type { StoredDocument } from '../../storage/collection.js';
import type { Overlay } from '../../storage/view.js';
import { type CommandCall, type CommandGroup, collectionName, timeLimit } from '../command.js';
import { documentField, documentsField, flagField } from '../fields.js';
import { queryContext } from '../query-context.js';
import { refuseRetryable, runStatements, statementsReply } from './statements.js';

function insert(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  const documents = documentsField(call.command, 'documents');
  return call.write((view, memory) => {
    const info = call.engine.ensureCollection(view, call.database, name);
    const writer = call.engine.writer(view, info);
    const results = runStatements(call, documents, memory, (document) => {
      const complete = withId(document);
      writer.insert(complete, encodeChecked(complete));
      return insertedOne;
    });
    return statementsReply(results);
  });
}

const insertedOne = { n: 1 };

/** The document with an `_id`, which stands first. Throws MongoDB's errors for what cannot be an id. */
export function withId(document: Document): Document {
  const given = document['_id'];
  checkId(given);
  if (given !== undefined && Object.keys(document)[0] === '_id') return document;
  const { _id = new ObjectId(), ...fields } = document;
  return { _id, ...fields };
}

function checkId(id: unknown): void {
  if (Array.isArray(id) || isRegex(id))
    throw new MongoError(
      'InvalidIdField',
      `The '_id' value cannot be of type ${Array.isArray(id) ? 'array' : 'regex'}`,
    );
  const operator = isDocument(id) ? Object.keys(id).find(isDollarName) : undefined;
  if (operator !== undefined)
    throw new MongoError(
      'DollarPrefixedFieldName',
      `_id fields may not contain '$'-prefixed fields: ${operator} is not valid for storage.`,
    );
}

/** Names with a dollar may not be in ids, but those of references to other documents. */
function isDollarName(name: string): boolean {
  return name.startsWith('$') && !['$ref', '$id', '$db'].includes(name);
}

/** The bytes to store. Throws `BSONObjectTooLarge` and `Overflow` for what MongoDB would not keep. */
export function encodeChecked(document: Document): Buffer {
  const bytes = encodeStored(document);
  if (bytes.length <= maxDocumentBytes) return bytes;
  throw new MongoError(
    'BSONObjectTooLarge',
    `object to insert too large. size in bytes: ${bytes.length}, max size: ${maxDocumentBytes}`,
  );
}

/** One update: which documents, what becomes of them. */
export type UpdateStatement = {
  readonly filter: Document;
  readonly update: Update;
  readonly multi: boolean;
  readonly upsert: boolean;
  readonly sort?: Document;
  readonly hint?: unknown;
  readonly context: QueryContext;
  readonly examine: () => void;
};

/** What an update did. `before` and `after` are of the last document it touched. */
export type UpdateOutcome = { n: number; nModified: number; upsertedId?: unknown; before?: Document; after?: Document };

/** Applies one update to a collection. */
export function applyUpdate(call: CommandCall, view: Overlay, name: string, statement: UpdateStatement): UpdateOutcome {
  compileFilter(statement.filter, statement.context);
  const info = call.engine.catalog.find(view, call.database, name);
  const found = info ? targets(view, info, statement) : [];
  if (found.length === 0 && statement.upsert) return insertUpserted(call, view, name, statement);
  const outcome: UpdateOutcome = { n: 0, nModified: 0 };
  for (const stored of found) if (info) updateOne(call, view, info, stored, statement, outcome);
  return outcome;
}

/** All targets are found before the first is changed, so that a change cannot make a document be found again. */
function targets(
  view: Overlay,
  info: CollectionInfo,
  { filter, multi, sort, hint, context, examine }: UpdateStatement,
): StoredDocument[] {
  const request = { filter, sort: parseSort(sort ?? {}), limit: multi ? 0 : 1, context, examine };
  return [...findDocuments(view, info, { ...request, ...(hint !== undefined && { hint }) })];
}

function updateOne(
  call: CommandCall,
  view: Overlay,
  info: CollectionInfo,
  stored: StoredDocument,
  { update, filter }: UpdateStatement,
  outcome: UpdateOutcome,
) {
  const after = update.apply(stored.document, filter, false);
  const bytes = encodeChecked(after);
  outcome.n += 1;
  Object.assign(outcome, { before: stored.document, after });
  if (bytes.equals(stored.bytes)) return;
  call.engine.writer(view, info).replace(stored, after, bytes);
  outcome.nModified += 1;
}

function insertUpserted(
  call: CommandCall,
  view: Overlay,
  name: string,
  { update, filter }: UpdateStatement,
): UpdateOutcome {
  const document = withId(update.apply(upsertBase(filter, update.isReplacement), filter, true));
  const info = call.engine.ensureCollection(view, call.database, name);
  call.engine.writer(view, info).insert(document, encodeChecked(document));
  return { n: 1, nModified: 0, upsertedId: document['_id'], after: document };
}

/** Reads one statement of an update command. */
export function updateStatement(call: CommandCall, info: CollectionInfo | null, statement: Document): UpdateStatement {
  const context = queryContext(call, info, statement);
  const arrayFilters = documentsField(statement, 'arrayFilters');
  const constants = statement['c'] === undefined ? undefined : documentField(statement, 'c');
  const update = compileUpdate(statement['u'], { ...context, arrayFilters, constants });
  const multi = flagField(statement, 'multi');
  if (multi) refuseRetryable(call, 'multi=true');
  if (multi && update.isReplacement)
    throw new MongoError('FailedToParse', 'multi update is not supported for replacement-style update');
  return {
    filter: documentField(statement, 'q'),
    update,
    multi,
    upsert: flagField(statement, 'upsert'),
    sort: documentField(statement, 'sort'),
    context,
    examine: timeLimit(call),
    ...(statement['hint'] !== undefined && { hint: statement['hint'] }),
  };
}

function update(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  const statements = documentsField(call.command, 'updates');
  return call.write((view, memory) => {
    const info = call.engine.catalog.find(view, call.database, name);
    const results = runStatements(call, statements, memory, (statement) => {
      const { n, nModified, upsertedId } = applyUpdate(call, view, name, updateStatement(call, info, statement));
      return { n, nModified, ...(upsertedId !== undefined && { upserted: upsertedId }) };
    });
    const nModified = results.done.reduce((sum, { result }) => sum + result.nModified, 0);
    return { ...statementsReply(results), nModified };
  });
}

function remove(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  const statements = documentsField(call.command, 'deletes');
  return call.write((view, memory) =>
    statementsReply(
      runStatements(call, statements, memory, (statement) => ({ n: removeMatching(call, view, name, statement) })),
    ),
  );
}

/** Removes what one statement of a delete command matches; says how many. */
export function removeMatching(call: CommandCall, view: Overlay, name: string, statement: Document): number {
  const filter = documentField(statement, 'q');
  const limit = Number(statement['limit'] ?? 0) === 1 ? 1 : 0;
  if (limit === 0) refuseRetryable(call, 'limit=0');
  const info = call.engine.catalog.find(view, call.database, name);
  const context = queryContext(call, info, statement);
  compileFilter(filter, context);
  if (!info) return 0;
  const hint = statement['hint'];
  const found = [
    ...findDocuments(view, info, {
      filter,
      limit,
      context,
      examine: timeLimit(call),
      ...(hint !== undefined && { hint }),
    }),
  ];
  const writer = call.engine.writer(view, info);
  for (const stored of found) writer.remove(stored);
  return found.length;
}

/** Writing commands. */
export const writeCommands: CommandGroup = {
  insert: { run: insert, inTransaction: true, retryable: true },
  update: { run: update, inTransaction: true, retryable: true },
  delete: { run: remove, inTransaction: true, retryable: true },
};
