import type { Document } from '../../bson/codec.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { distinctValues } from '../../query/distinct.js';
import { runPipeline, runPipelineToBson } from '../../query/pipeline/run.js';
import { findViewDefinition } from '../../query/pipeline/views.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { type CommandCall, type CommandHandler, findCollection } from '../command.js';
import { firstBatchSize } from '../cursors.js';
import { countField, documentField, flagField, textField } from '../fields.js';
import { queryContext } from '../query-context.js';
import { dataFor } from './aggregate.js';
import { ownerOf } from './find.js';

/** Commands on collections that mean nothing on a view. */
const refusedOnViews = new Set([
  'insert',
  'update',
  'delete',
  'findAndModify',
  'createIndexes',
  'listIndexes',
  'dropIndexes',
  'collStats',
  'validate',
]);

type Answer = (call: CommandCall, info: CollectionInfo) => Document;
const readers: Readonly<Record<string, Answer>> = { find: findInView, count: countInView, distinct: distinctInView };

/**
 * How a command is answered that names a view: reads through the view's pipeline. Null when it names a collection. Throws
 * `CommandNotSupportedOnView` for what changes or describes documents.
 */
export function findViewHandler(call: CommandCall, name: string): CommandHandler['run'] | null {
  const read = readers[name];
  if (!read && !refusedOnViews.has(name)) return null;
  const info = findCollection(call);
  if (!info || !findViewDefinition(info)) return null;
  if (read) return () => read(call, info);
  throw new MongoError(
    'CommandNotSupportedOnView',
    `Namespace ${info.database}.${info.name} is a view, not a collection`,
  );
}

function requestOn(call: CommandCall, { database, name }: CollectionInfo, stages: readonly Document[]) {
  return { namespace: { database, collection: name }, stages, context: queryContext(call, null) };
}

function findInView(call: CommandCall, info: CollectionInfo): Document {
  const { command } = call;
  const projection = documentField(command, 'projection');
  const stages = [...selection(command, 'filter'), ...(isEmpty(projection) ? [] : [{ $project: projection }])];
  return call.cursors.start(
    `${info.database}.${info.name}`,
    runPipelineToBson(dataFor(call), requestOn(call, info, stages)),
    {
      batchSize: countField(command, 'batchSize', firstBatchSize),
      single: flagField(command, 'singleBatch'),
      owner: ownerOf(call),
    },
  );
}

/** Filter, order, skip and limit of a command as stages. */
function selection(command: Document, filterField: string): Document[] {
  const sort = documentField(command, 'sort');
  const skip = countField(command, 'skip', 0);
  const { limit } = command;
  const most = isNumeric(limit) ? Math.abs(toNumber(limit)) : 0;
  return [
    { $match: documentField(command, filterField) },
    ...(isEmpty(sort) || '$natural' in sort ? [] : [{ $sort: sort }]),
    ...(skip > 0 ? [{ $skip: skip }] : []),
    ...(most > 0 ? [{ $limit: most }] : []),
  ];
}

function isEmpty(document: Document): boolean {
  return Object.keys(document).length === 0;
}

function countInView(call: CommandCall, info: CollectionInfo): Document {
  const stages = [...selection(call.command, 'query'), { $count: 'n' }];
  for (const { n } of runPipeline(dataFor(call), requestOn(call, info, stages))) return { n };
  return { n: 0 };
}

function distinctInView(call: CommandCall, info: CollectionInfo): Document {
  const key = textField(call.command, 'key');
  const request = requestOn(call, info, [{ $match: documentField(call.command, 'query') }]);
  return { values: distinctValues(runPipeline(dataFor(call), request), key, request.context.collation) };
}
