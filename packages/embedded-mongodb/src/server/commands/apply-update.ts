import { type Document, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { QueryContext } from '../../query/context.js';
import { compileFilter } from '../../query/match.js';
import { parseSort } from '../../query/sort.js';
import { Targets } from '../../query/targets.js';
import { compileUpdate, type Update } from '../../query/update.js';
import { upsertBase } from '../../query/upsert.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import type { StoredDocument } from '../../storage/collection.js';
import type { Overlay } from '../../storage/overlay.js';
import type { CommandCall } from '../command.js';
import { documentField, documentsField, flagField } from '../fields.js';
import { queryContext } from '../query-context.js';
import { timeLimit } from '../time-limit.js';
import { refuseRetryable } from './statements.js';
import { checkValid, encodeChecked, withId } from './stored-documents.js';

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
  if (statement.upsert && usesExpression(statement.filter))
    throw new MongoError('QueryFeatureNotAllowed', '$expr is not allowed in the query predicate for an upsert');
  const info = call.engine.catalog.find(view, call.database, name);
  const found = info && targets(view, info, statement);
  if (statement.upsert && !found?.count) return insertUpserted(call, view, name, statement);
  const outcome: UpdateOutcome = { n: 0, nModified: 0 };
  for (const stored of found ?? []) if (info) updateOne(call, view, info, stored, statement, outcome);
  return outcome;
}

/** What an expression finds says nothing about the document an upsert would make. */
function usesExpression(filter: Document): boolean {
  return Object.entries(filter).some(
    ([name, value]) => name === '$expr' || (Array.isArray(value) && value.filter(isDocument).some(usesExpression)),
  );
}

function targets(
  view: Overlay,
  info: CollectionInfo,
  { filter, multi, sort, hint, context, examine }: UpdateStatement,
): Targets {
  const request = { filter, sort: parseSort(sort ?? {}), limit: multi ? 0 : 1, context, examine };
  return new Targets(view, info, { ...request, ...(hint !== undefined && { hint }) });
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
  Object.assign(outcome, { n: outcome.n + 1, before: stored.document, after });
  if (bytes.equals(stored.bytes)) return;
  checkValid(call, info, after, stored.document);
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
  const bytes = encodeChecked(document);
  const info = call.engine.ensureCollection(view, call.database, name);
  checkValid(call, info, document);
  call.engine.writer(view, info).insert(document, bytes);
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
  if (multi && statement['sort'] !== undefined)
    throw new MongoError('FailedToParse', 'Cannot specify sort with multi=true');
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
