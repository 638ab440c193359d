import { type Document, isDocument } from '../../bson/codec.js';
import { typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import type { QueryContext } from '../../query/context.js';
import { findDocuments } from '../../query/find.js';
import type { Namespace } from '../../query/pipeline/environment.js';
import type { Overlay } from '../../storage/overlay.js';
import type { CommandCall } from '../command.js';
import { mergeInto, parseMerge } from './aggregate-merge.js';
import { checkedTarget } from './aggregate-target.js';
import { insertDocument } from './stored-documents.js';

/** Stores the results of a pipeline, reading them one by one. */
export type WriteResults = (view: Overlay, results: Iterable<Document>) => void;

/** Reads the `$out` or `$merge` a pipeline ends in. Throws MongoDB's errors for what is malformed. */
export function compileOutput(call: CommandCall, stage: Document, context: QueryContext): WriteResults {
  if ('$merge' in stage) {
    const merge = parseMerge(call, stage['$merge'], context);
    return (view, results) => mergeInto(call, view, merge, results);
  }
  const target = parseOut(call, stage['$out']);
  return (view, results) => replaceCollection(call, view, target, results);
}

function parseOut(call: CommandCall, spec: unknown): Namespace {
  if (typeof spec === 'string') return checkedTarget('$out', { database: call.database, collection: spec });
  if (!isDocument(spec))
    throw new MongoError(
      'Location16990',
      `$out only supports a string or object argument, but found ${typeName(spec)}`,
    );
  const { db, coll, timeseries, ...unknown } = spec;
  if (timeseries !== undefined)
    throw new MongoError('NotImplemented', '$out: time series collections are not supported by this server');
  if (Object.keys(unknown).length > 0 || typeof db !== 'string' || typeof coll !== 'string')
    throw new MongoError(
      'Location16994',
      "If an object is passed to $out it must have exactly 2 fields: 'db' and 'coll'",
    );
  return checkedTarget('$out', { database: db, collection: coll });
}

/** The new documents take the place of all there were; indexes and options stay. */
function replaceCollection(call: CommandCall, view: Overlay, target: Namespace, results: Iterable<Document>): void {
  const info = call.engine.ensureCollection(view, target.database, target.collection);
  const writer = call.engine.writer(view, info);
  for (const stored of [...findDocuments(view, info, { filter: {} })]) writer.remove(stored);
  for (const result of results) insertDocument(call, info, writer, result);
}
