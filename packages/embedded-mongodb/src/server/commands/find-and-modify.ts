import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { QueryContext } from '../../query/context.js';
import { findDocuments } from '../../query/find.js';
import { compileFilter } from '../../query/match.js';
import { compileProjection, type Projection } from '../../query/projection.js';
import { parseSort } from '../../query/sort.js';
import { compileUpdate } from '../../query/update.js';
import type { Overlay } from '../../storage/overlay.js';
import { type CommandCall, type CommandGroup, collectionName } from '../command.js';
import { countField, documentField, documentsField, flagField } from '../fields.js';
import { queryContext } from '../query-context.js';
import { timeLimit } from '../time-limit.js';
import { applyUpdate, type UpdateOutcome } from './apply-update.js';

/** Options that exclude each other, with what MongoDB says of them. */
const conflicts: readonly (readonly [string, string, string])[] = [
  ['remove', 'update', 'Cannot specify both an update and remove=true'],
  ['remove', 'upsert', 'Cannot specify both upsert=true and remove=true '],
  ['remove', 'new', "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document"],
  ['remove', 'arrayFilters', 'Cannot specify arrayFilters and remove=true'],
];

function checkOptions({ command }: CommandCall): void {
  const isAsked = (name: string) =>
    name === 'update' || name === 'arrayFilters' ? command[name] !== undefined : flagField(command, name);
  for (const [one, other, message] of conflicts)
    if (isAsked(one) && isAsked(other)) throw new MongoError('FailedToParse', message);
  if (!isAsked('remove') && !isAsked('update'))
    throw new MongoError('FailedToParse', 'Either an update or remove=true must be specified');
  if (Array.isArray(command['update']) && isAsked('arrayFilters'))
    throw new MongoError('FailedToParse', 'Cannot specify arrayFilters and a pipeline update');
}

function findAndModify(call: CommandCall): Promise<Document> {
  const { command } = call;
  checkOptions(call);
  const removes = flagField(command, 'remove');
  return call.write((view, memory) => {
    const id = countField(command, 'stmtId', 0);
    const known = memory.find(id);
    if (known) return { ...known, retriedStmtId: id };
    const reply = removes ? removeOne(call, view) : updateOne(call, view);
    if (reply.lastErrorObject.n > 0) memory.keep(id, reply);
    return reply;
  });
}

/** What the command did, and the document it shows. */
type Reply = { readonly lastErrorObject: Document & { readonly n: number }; readonly value: Document | null };

function removeOne(call: CommandCall, view: Overlay): Reply {
  const { command } = call;
  const filter = documentField(command, 'query');
  const info = call.engine.catalog.find(view, call.database, collectionName(call));
  const context = queryContext(call, info);
  compileFilter(filter, context);
  const project = projectionOf(call, filter, context);
  const hint = command['hint'];
  const order = parseSort(documentField(command, 'sort'));
  const request = {
    filter,
    sort: order,
    limit: 1,
    context,
    examine: timeLimit(call),
    ...(hint !== undefined && { hint }),
  };
  const [found] = info ? findDocuments(view, info, request) : [];
  if (info && found) call.engine.writer(view, info).remove(found);
  return { lastErrorObject: { n: found ? 1 : 0 }, value: found ? project(found.document) : null };
}

function updateOne(call: CommandCall, view: Overlay): Reply {
  const { command } = call;
  const filter = documentField(command, 'query');
  const context = queryContext(call, call.engine.catalog.find(view, call.database, collectionName(call)));
  const project = projectionOf(call, filter, context);
  const arrayFilters = documentsField(command, 'arrayFilters');
  const outcome = applyUpdate(call, view, collectionName(call), {
    filter,
    update: compileUpdate(command['update'], { ...context, arrayFilters }),
    multi: false,
    upsert: flagField(command, 'upsert'),
    sort: documentField(command, 'sort'),
    context,
    examine: timeLimit(call),
    ...(command['hint'] !== undefined && { hint: command['hint'] }),
  });
  const shown = flagField(command, 'new') ? outcome.after : outcome.before;
  return { lastErrorObject: lastError(outcome), value: shown ? project(shown) : null };
}

function lastError(outcome: UpdateOutcome): Reply['lastErrorObject'] {
  const upserted = 'upsertedId' in outcome;
  return {
    n: outcome.n,
    updatedExisting: outcome.n > 0 && !upserted,
    ...(upserted && { upserted: outcome.upsertedId }),
  };
}

/** How the document is shown, compiled before anything is changed. */
function projectionOf({ command }: CommandCall, filter: Document, context: QueryContext): Projection {
  const fields = documentField(command, 'fields');
  return Object.keys(fields).length === 0 ? (document) => document : compileProjection(fields, filter, context);
}

/** Find one document and change or remove it in the same step. */
export const findAndModifyCommands: CommandGroup = {
  findAndModify: { run: findAndModify, inTransaction: true, retryable: true },
  findandmodify: { run: findAndModify, inTransaction: true, retryable: true },
};
