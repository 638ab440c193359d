import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { countDocuments } from '../../query/count.js';
import { distinctValues } from '../../query/distinct.js';
import { type FindRequest, findDocuments, walkDocuments } from '../../query/find.js';
import { compileFilter } from '../../query/match.js';
import { parseSort, type SortField } from '../../query/sort.js';
import { stillThere } from '../../query/still-there.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { type CommandCall, type CommandGroup, collectionName, findCollection } from '../command.js';
import type { CursorOwner } from '../cursor-owner.js';
import { firstBatchSize } from '../cursors.js';
import { countField, documentField, flagField, longField, textField } from '../fields.js';
import { queryContext } from '../query-context.js';
import { timeLimit } from '../time-limit.js';
import { type Project, projectionOf, type Show, showFor } from './find-output.js';

/** What a find, count or distinct command asks of its collection. */
export function findRequest(call: CommandCall, filterField: string, info: CollectionInfo | null): FindRequest {
  const { command } = call;
  const sort = documentField(command, 'sort');
  const hint = command['hint'] ?? ('$natural' in sort ? sort : undefined);
  return {
    filter: documentField(command, filterField),
    sort: sortFields(sort),
    skip: countField(command, 'skip', 0),
    limit: countField(command, 'limit', 0),
    context: queryContext(call, info),
    examine: timeLimit(call),
    hint: hint === '' ? undefined : hint,
    min: keyLimit(command, 'min'),
    max: keyLimit(command, 'max'),
  };
}

/** `min` or `max` of a find; an empty document is none. */
function keyLimit(command: Document, name: 'min' | 'max'): Document | undefined {
  const limit = documentField(command, name);
  return Object.keys(limit).length > 0 ? limit : undefined;
}

function sortFields(sort: Document): SortField[] {
  return '$natural' in sort ? [] : parseSort(sort);
}

function find(call: CommandCall): Document {
  const { command } = call;
  refuseSpecialCursors(command);
  const info = findCollection(call);
  const request = compiled(findRequest(call, 'filter', info));
  const project = projectionOf(call, request);
  const namespace = `${call.database}.${collectionName(call)}`;
  const batchSize = countField(command, 'batchSize', firstBatchSize);
  const documents = info ? results(call, info, request, project) : [];
  return call.cursors.start(namespace, documents, {
    batchSize,
    single: info === null || flagField(command, 'singleBatch'),
    lasting: flagField(command, 'noCursorTimeout'),
    owner: ownerOf(call),
    during: `Executor error during find command: ${namespace}`,
  });
}

function compiled(request: FindRequest): FindRequest {
  return Object.assign(request, { test: compileFilter(request.filter, request.context) });
}

/** Whose cursor it is: the session and the transaction it is opened in. */
export function ownerOf({ session, transaction }: CommandCall): CursorOwner {
  return { session: session?.id.toString('hex') ?? null, transaction: transaction?.number ?? null };
}

function results(call: CommandCall, info: CollectionInfo, request: FindRequest, project: Project): Iterable<Buffer> {
  const confirm = stillThere(call.view, call.engine.catalog, info);
  return shown(call, info, Object.assign(request, { confirm }), showFor(call, info, request, project));
}

function* shown({ view }: CommandCall, info: CollectionInfo, request: FindRequest, show: Show): Iterable<Buffer> {
  for (const stored of walkDocuments(view, info, request)) yield show(stored);
}

function refuseSpecialCursors(command: Document): void {
  if (flagField(command, 'awaitData') && !flagField(command, 'tailable'))
    throw new MongoError('FailedToParse', "Cannot set 'awaitData' without also setting 'tailable'");
  if (flagField(command, 'tailable'))
    throw new MongoError('BadValue', 'error processing query: tailable cursor requested on non capped collection');
}

function getMore(call: CommandCall): Document {
  const { command, database } = call;
  const id = longField(command['getMore'], 'getMore');
  const namespace = `${database}.${textField(command, 'collection')}`;
  return call.cursors.more(id, namespace, countField(command, 'batchSize', 0), ownerOf(call));
}

function killCursors(call: CommandCall): Document {
  const ids = call.command['cursors'];
  if (!Array.isArray(ids)) throw new MongoError('TypeMismatch', "BSON field 'killCursors.cursors' has to be an array");
  const killed = ids.filter((id) => call.cursors.kill(longField(id, 'cursors')));
  return {
    cursorsKilled: killed,
    cursorsNotFound: ids.filter((id) => !killed.includes(id)),
    cursorsAlive: [],
    cursorsUnknown: [],
  };
}

function count(call: CommandCall): Document {
  const info = findCollection(call);
  const { limit, ...request } = findRequest(
    { ...call, command: { ...call.command, limit: Math.abs(Number(call.command['limit'] ?? 0)) } },
    'query',
    info,
  );
  return { n: info ? countDocuments(call.view, info, { ...request, limit: limit ?? 0 }) : 0 };
}

function distinct(call: CommandCall): Document {
  const key = textField(call.command, 'key');
  const info = findCollection(call);
  const request = findRequest(call, 'query', info);
  return { values: info ? distinctValues(documents(call, info, request), key, request.context?.collation) : [] };
}

function* documents(call: CommandCall, info: CollectionInfo, request: FindRequest): Iterable<Document> {
  for (const { document } of findDocuments(call.view, info, request)) yield document;
}

/** Reading commands. */
export const findCommands: CommandGroup = {
  find: { run: find, inTransaction: true },
  getMore: { run: getMore, inTransaction: true },
  killCursors: { run: killCursors, inTransaction: true },
  count: { run: count },
  distinct: { run: distinct, inTransaction: true },
};
