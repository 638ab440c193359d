import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { findDocuments } from '../../query/find.js';
import { compileProjection } from '../../query/projection.js';
import { parseSort } from '../../query/sort.js';
import { compileUpdate } from '../../query/update.js';
import type { Overlay } from '../../storage/view.js';
import { type CommandCall, type CommandGroup, collectionName, timeLimit } from '../command.js';
import { countField, documentField, documentsField, flagField } from '../fields.js';
import { queryContext } from '../query-context.js';
import { applyUpdate, type UpdateOutcome } from './writes.js';

function findAndModify(call: CommandCall): Promise<Document> {
  const { command } = call;
  const removes = flagField(command, 'remove');
  if (removes && (command['update'] !== undefined || flagField(command, 'upsert') || flagField(command, 'new'))) {
    throw new MongoError('FailedToParse', "Cannot specify 'remove' together with 'update', 'upsert' or 'new'");
  }
  if (!removes && command['update'] === undefined)
    throw new MongoError('FailedToParse', 'Either an update or remove=true must be specified');
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
  const request = {
    filter,
    sort: parseSort(documentField(command, 'sort')),
    limit: 1,
    context: queryContext(call, info),
  };
  const hint = command['hint'];
  const [found] = info ? findDocuments(view, info, { ...request, ...(hint !== undefined && { hint }) }) : [];
  if (info && found) call.engine.writer(view, info).remove(found);
  return { lastErrorObject: { n: found ? 1 : 0 }, value: found ? projected(call, found.document, filter) : null };
}

function updateOne(call: CommandCall, view: Overlay): Reply {
  const { command } = call;
  const filter = documentField(command, 'query');
  const context = queryContext(call, call.engine.catalog.find(view, call.database, collectionName(call)));
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
  return { lastErrorObject: lastError(outcome), value: shown ? projected(call, shown, filter) : null };
}

function lastError(outcome: UpdateOutcome): Reply['lastErrorObject'] {
  const upserted = 'upsertedId' in outcome;
  return {
    n: outcome.n,
    updatedExisting: outcome.n > 0 && !upserted,
    ...(upserted && { upserted: outcome.upsertedId }),
  };
}

function projected(call: CommandCall, document: Document, filter: Document): Document {
  const fields = documentField(call.command, 'fields');
  return Object.keys(fields).length === 0 ? document : compileProjection(fields, filter)(document);
}

/** Find one document and change or remove it in the same step. */
export const findAndModifyCommands: CommandGroup = {
  findAndModify: { run: findAndModify, inTransaction: true, retryable: true },
  findandmodify: { run: findAndModify, inTransaction: true, retryable: true },
};
