import type { Document } from '../../bson/codec.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { compileFilter } from '../../query/match.js';
import { Targets } from '../../query/targets.js';
import type { Overlay } from '../../storage/overlay.js';
import { type CommandCall, type CommandGroup, collectionName } from '../command.js';
import { documentField, documentsField } from '../fields.js';
import { queryContext } from '../query-context.js';
import { timeLimit } from '../time-limit.js';
import { applyUpdate, updateStatement } from './apply-update.js';
import { refuseRetryable, runStatements, statementsReply } from './statements.js';
import { insertDocument } from './stored-documents.js';

function insert(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  const documents = documentsField(call.command, 'documents');
  return call.write((view, memory) => {
    const info = call.engine.ensureCollection(view, call.database, name);
    const writer = call.engine.writer(view, info);
    const results = runStatements(call, documents, memory, (document) => {
      insertDocument(call, info, writer, document);
      return insertedOne;
    });
    return statementsReply(results);
  });
}

const insertedOne = { n: 1 };

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
  const limit = deleteLimit(statement['limit']);
  if (limit === 0) refuseRetryable(call, 'limit=0');
  const info = call.engine.catalog.find(view, call.database, name);
  const context = queryContext(call, info, statement);
  compileFilter(filter, context);
  if (!info) return 0;
  const hint = statement['hint'];
  const request = { filter, limit, context, examine: timeLimit(call), ...(hint !== undefined && { hint }) };
  const found = new Targets(view, info, request);
  const writer = call.engine.writer(view, info);
  for (const stored of found) writer.remove(stored);
  return found.count;
}

function deleteLimit(value: unknown): 0 | 1 {
  const limit = isNumeric(value) ? toNumber(value) : Number.NaN;
  if (limit === 0 || limit === 1) return limit;
  throw new MongoError('FailedToParse', `The limit field in delete objects must be 0 or 1. Got ${String(value)}`);
}

/** Writing commands. */
export const writeCommands: CommandGroup = {
  insert: { run: insert, inTransaction: true, retryable: true },
  update: { run: update, inTransaction: true, retryable: true, mayChangeMuch: true },
  delete: { run: remove, inTransaction: true, retryable: true, mayChangeMuch: true },
};
