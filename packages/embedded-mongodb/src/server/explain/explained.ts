import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { parseSort } from '../../query/sort.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import type { CommandCall } from '../command.js';
import { updateStatement } from '../commands/apply-update.js';
import { findRequest } from '../commands/find.js';
import { encodeChecked } from '../commands/stored-documents.js';
import { documentField, documentsField, flagField } from '../fields.js';
import { queryContext } from '../query-context.js';
import { timeLimit } from '../time-limit.js';
import type { Explained } from './stages.js';

type Explain = (call: CommandCall, info: CollectionInfo | null) => Explained;

/** Commands that explain tells about, but for aggregate. The call is the explained command's. */
const explainers: Readonly<Record<string, Explain>> = {
  find: (call, info) => ({
    purpose: 'find',
    request: findRequest(call, 'filter', info),
    projection: flagField(call.command, 'returnKey') ? {} : documentField(call.command, 'projection'),
  }),
  distinct: (call, info) => ({ purpose: 'find', request: findRequest(call, 'query', info), projection: {} }),
  count: (call, info) => ({ purpose: 'count', request: findRequest(withoutSign(call), 'query', info), projection: {} }),
  update: (call, info) => {
    const [statement = {}] = documentsField(call.command, 'updates');
    return explainUpdate(call, info, statement);
  },
  delete: (call, info) => {
    const [statement = {}] = documentsField(call.command, 'deletes');
    return { purpose: 'delete', request: requestOf(call, info, statement, Number(statement['limit'])), projection: {} };
  },
  findAndModify: (call, info) => {
    const { query, update, ...rest } = call.command;
    const statement = { ...rest, q: query ?? {}, u: update };
    const projection = documentField(call.command, 'fields');
    if (!flagField(call.command, 'remove')) return { ...explainUpdate(call, info, statement), projection };
    return { purpose: 'delete', request: requestOf(call, info, statement, 1), projection };
  },
};

/** What a command other than aggregate asks, for explain. Throws as MongoDB does for commands that cannot be explained. */
export function explainedBy(call: CommandCall, name: string, info: CollectionInfo | null): Explained {
  const explain = Object.hasOwn(explainers, name) ? explainers[name] : undefined;
  if (explain) return explain(call, info);
  throw new MongoError('IllegalOperation', `Cannot explain cmd: ${name}`);
}

/** The sign of a count's limit says nothing. */
function withoutSign(call: CommandCall): CommandCall {
  const limit = Math.abs(Number(call.command['limit'] ?? 0));
  return { ...call, command: { ...call.command, limit } };
}

function explainUpdate(call: CommandCall, info: CollectionInfo | null, statement: Document): Explained {
  const { update, filter, multi, upsert } = updateStatement(call, info, statement);
  return {
    purpose: 'update',
    request: requestOf(call, info, statement, multi ? 0 : 1),
    projection: {},
    changes: ({ document, bytes }) => !encodeChecked(update.apply(document, filter, false)).equals(bytes),
    upsert,
  };
}

function requestOf(call: CommandCall, info: CollectionInfo | null, statement: Document, limit: number) {
  const hint = statement['hint'];
  return {
    filter: documentField(statement, 'q'),
    sort: parseSort(documentField(statement, 'sort')),
    limit,
    context: queryContext(call, info, statement),
    examine: timeLimit(call),
    ...(hint !== undefined && { hint }),
  };
}
