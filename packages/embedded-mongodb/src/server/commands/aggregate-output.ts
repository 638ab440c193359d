import { type Document, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { findDocuments } from '../../query/find.js';
import { splitPath, valueAt } from '../../query/paths.js';
import { compileUpdate } from '../../query/update.js';
import type { Overlay } from '../../storage/view.js';
import type { CommandCall } from '../command.js';
import { applyUpdate, encodeChecked, withId } from './writes.js';

/** Stores the results of a pipeline that ends in `$out` or `$merge`. */
export function writeOutput(call: CommandCall, view: Overlay, stage: Document, results: Iterable<Document>): Document {
  if ('$out' in stage) replaceCollection(call, view, targetName(call, stage['$out'], 'coll'), results);
  else mergeAll(call, view, isDocument(stage['$merge']) ? stage['$merge'] : { into: stage['$merge'] }, results);
  return {};
}

function targetName(call: CommandCall, target: unknown, field: string): string {
  if (typeof target === 'string') return target;
  const database = isDocument(target) ? (target['db'] ?? call.database) : null;
  const name = isDocument(target) ? target[field] : null;
  if (database === call.database && typeof name === 'string') return name;
  throw new MongoError(
    'NotImplemented',
    'writing the result of an aggregation into another database is not supported by this server',
  );
}

function replaceCollection(call: CommandCall, view: Overlay, name: string, results: Iterable<Document>): void {
  const info = call.engine.ensureCollection(view, call.database, name);
  const writer = call.engine.writer(view, info);
  for (const stored of [...findDocuments(view, info, { filter: {} })]) writer.remove(stored);
  for (const result of results) {
    const document = withId(result);
    writer.insert(document, encodeChecked(document));
  }
}

function mergeAll(call: CommandCall, view: Overlay, spec: Document, results: Iterable<Document>): void {
  const name = targetName(call, spec['into'], 'coll');
  const on = [spec['on'] ?? '_id'].flat().map(String);
  for (const result of results) mergeOne(call, view, name, spec, withId(result), on);
}

function mergeOne(
  call: CommandCall,
  view: Overlay,
  name: string,
  spec: Document,
  document: Document,
  on: string[],
): void {
  const filter = Object.fromEntries(on.map((path) => [path, valueAt(document, splitPath(path)) ?? null]));
  const whenNotMatched = spec['whenNotMatched'] ?? 'insert';
  const base = {
    filter,
    multi: false,
    upsert: whenNotMatched === 'insert',
    context: { variables: { new: document } },
    examine: () => undefined,
  };
  const update = compileUpdate(mergeUpdate(spec['whenMatched'] ?? 'merge', document), {
    variables: { new: document },
    now: call.engine.now(),
  });
  const outcome = applyUpdate(call, view, name, { ...base, update });
  if (outcome.n === 0 && whenNotMatched === 'fail') {
    throw new MongoError(
      'MergeStageNoMatchingDocument',
      '$merge could not find a matching document in the target collection for at least one document in the source collection',
    );
  }
}

function mergeUpdate(whenMatched: unknown, document: Document): unknown {
  if (Array.isArray(whenMatched)) return whenMatched;
  const { _id, ...fields } = document;
  if (whenMatched === 'merge') return { $set: fields, $setOnInsert: { _id } };
  if (whenMatched === 'keepExisting') return { $setOnInsert: document };
  if (whenMatched === 'replace') return document;
  throw new MongoError(
    'NotImplemented',
    `$merge with whenMatched ${String(whenMatched)} is not supported by this server`,
  );
}
