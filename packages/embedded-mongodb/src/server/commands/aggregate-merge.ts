import { ObjectId } from 'bson';
import { type Document, isDocument } from '../../bson/codec.js';
import { isSameCollation } from '../../bson/collation.js';
import { plainName } from '../../bson/names.js';
import { typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import type { Index } from '../../indexes/index-definition.js';
import type { QueryContext } from '../../query/context.js';
import { compileExpression, type Expression } from '../../query/expressions/expression.js';
import { findDocuments } from '../../query/find.js';
import { splitPath, valueAt } from '../../query/paths.js';
import type { Namespace } from '../../query/pipeline/environment.js';
import { compileUpdate } from '../../query/update.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import type { StoredDocument } from '../../storage/collection.js';
import type { Overlay } from '../../storage/overlay.js';
import type { CommandCall } from '../command.js';
import { checkedTarget } from './aggregate-target.js';
import { checkValid, encodeChecked, insertDocument } from './stored-documents.js';

type WhenMatched = 'merge' | 'replace' | 'keepExisting' | 'fail' | readonly Document[];
type WhenNotMatched = 'insert' | 'discard' | 'fail';

/** A `$merge`, read. */
export type Merge = {
  readonly target: Namespace;
  readonly on: readonly string[];
  readonly whenMatched: WhenMatched;
  readonly whenNotMatched: WhenNotMatched;
  /** What a pipeline under `whenMatched` may name, computed from each new document. */
  readonly variables: Readonly<Record<string, Expression>>;
  readonly context: QueryContext & { readonly now: Date };
};

/** Reads a `$merge`. Throws MongoDB's errors for what is malformed. */
export function parseMerge(call: CommandCall, spec: unknown, context: QueryContext): Merge {
  const fields = typeof spec === 'string' ? { into: spec } : spec;
  if (!isDocument(fields))
    throw new MongoError('Location51182', `$merge only supports a string or object argument, not ${typeName(spec)}`);
  const { into, on, whenMatched = 'merge', whenNotMatched = 'insert', let: letSpec, ...unknown } = fields;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) throw new MongoError('Location40415', `BSON field '$merge.${stray}' is an unknown field.`);
  const merge = {
    target: checkedTarget('$merge', intoFrom(call, into)),
    on: onFrom(on),
    ...modesFrom(whenMatched, whenNotMatched),
    context: { ...context, now: context.now ?? call.engine.now() },
  };
  checkUnique(call, merge.target, merge.on, context);
  return { ...merge, variables: variablesFrom(letSpec, merge.whenMatched, context) };
}

function intoFrom(call: CommandCall, into: unknown): Namespace {
  if (into === undefined)
    throw new MongoError('Location40414', "BSON field '$merge.into' is missing but a required field");
  if (typeof into === 'string') {
    if (into === '') throw new MongoError('Location5786800', "$merge 'into' field cannot be an empty string");
    return { database: call.database, collection: into };
  }
  if (!isDocument(into))
    throw new MongoError(
      'Location51178',
      `$merge 'into' field  must be either a string or an object, but found ${typeName(into)}`,
    );
  const { db = call.database, coll } = into;
  if (typeof db !== 'string' || typeof coll !== 'string' || coll === '')
    throw new MongoError(
      'Location5786801',
      "$merge 'into' field must specify a 'coll' that is not empty, null or undefined",
    );
  return { database: db, collection: coll };
}

function onFrom(on: unknown): string[] {
  if (on === undefined) return ['_id'];
  const paths = typeof on === 'string' ? [on] : on;
  if (!Array.isArray(paths))
    throw new MongoError(
      'Location51186',
      `$merge 'on' field  must be either a string or an array of strings, but found ${typeName(on)}`,
    );
  if (paths.length === 0)
    throw new MongoError('Location51187', "If explicitly specifying $merge 'on', must include at least one field");
  const stray = paths.find((path) => typeof path !== 'string');
  if (stray !== undefined)
    throw new MongoError('Location51134', `$merge 'on' array elements must be strings, but found ${typeName(stray)}`);
  const repeated = paths.find((path, i) => paths.indexOf(path) !== i);
  if (repeated !== undefined) throw new MongoError('Location31465', `Found a duplicate field '${repeated}'`);
  return paths;
}

const matchedModes = ['merge', 'replace', 'keepExisting', 'fail'] as const;
const notMatchedModes = ['insert', 'discard', 'fail'] as const;

function modesFrom(matched: unknown, notMatched: unknown): Pick<Merge, 'whenMatched' | 'whenNotMatched'> {
  if (typeof matched !== 'string' && !Array.isArray(matched))
    throw new MongoError(
      'Location51191',
      `$merge 'whenMatched' field  must be either a string or an array, but found ${typeName(matched)}`,
    );
  const whenMatched = Array.isArray(matched) ? matched : matchedModes.find((mode) => mode === matched);
  const whenNotMatched = notMatchedModes.find((mode) => mode === notMatched);
  if (!whenMatched || !whenNotMatched) {
    const [name, value] = whenMatched ? ['whenNotMatched', notMatched] : ['whenMatched', matched];
    throw new MongoError(
      'BadValue',
      `Enumeration value '${String(value)}' for field '$merge.${name}' is not a valid value.`,
    );
  }
  const onlyInserts = whenMatched === 'keepExisting' || whenMatched === 'fail';
  if (onlyInserts && whenNotMatched !== 'insert')
    throw new MongoError(
      'Location51181',
      `Combination of $merge modes 'whenMatched: ${whenMatched}' and 'whenNotMatched: ${whenNotMatched}' is not supported`,
    );
  return { whenMatched, whenNotMatched };
}

function variablesFrom(spec: unknown, whenMatched: WhenMatched, context: QueryContext): Record<string, Expression> {
  if (!Array.isArray(whenMatched)) {
    if (spec === undefined) return {};
    throw new MongoError('Location51199', `Cannot use 'let' variables with 'whenMatched: ${String(whenMatched)}' mode`);
  }
  if (spec !== undefined && !isDocument(spec))
    throw new MongoError(
      'TypeMismatch',
      `BSON field '$merge.let' is the wrong type '${typeName(spec)}', expected type 'object'`,
    );
  const variables = { new: '$$ROOT', ...spec };
  if (variables.new !== '$$ROOT')
    throw new MongoError(
      'Location51273',
      "'let' may not define a value for the reserved 'new' variable other than '$$ROOT'",
    );
  return Object.fromEntries(
    Object.entries(variables).map(([key, value]) => [plainName(key), compileExpression(value, context)]),
  );
}

/** One document must never match several: the fields of `on` need a unique index of their own. */
function checkUnique(call: CommandCall, target: Namespace, on: readonly string[], context: QueryContext): void {
  if (on.length === 1 && on[0] === '_id') return;
  const info = call.engine.catalog.find(call.view, target.database, target.collection);
  if (info?.indexes.some((index) => isUniqueOn(index, on))) return;
  throw new MongoError('Location51183', 'Cannot find index to verify that join fields will be unique');

  function isUniqueOn(index: Index, paths: readonly string[]): boolean {
    const { unique, sparse, partialFilterExpression, fields } = index;
    const plain = unique && !sparse && partialFilterExpression === undefined;
    const sameRules = isSameCollation(index.rules, context.collation);
    return plain && sameRules && fields.length === paths.length && fields.every(({ path }) => paths.includes(path));
  }
}

/** Brings each document into the target collection. */
export function mergeInto(call: CommandCall, view: Overlay, merge: Merge, results: Iterable<Document>): void {
  for (const result of results) mergeOne(call, view, merge, result);
}

function mergeOne(call: CommandCall, view: Overlay, merge: Merge, result: Document): void {
  const { target, on, whenMatched, whenNotMatched, context } = merge;
  const document = on.includes('_id') && result['_id'] === undefined ? { _id: new ObjectId(), ...result } : result;
  const filter = Object.fromEntries(on.map((path) => [path, { $eq: joinValue(document, path) }]));
  const info = call.engine.catalog.find(view, target.database, target.collection);
  const [stored] = info ? findDocuments(view, info, { filter, limit: 1, context }) : [];
  if (info && stored && whenMatched !== 'fail') changeMatched(call, view, info, stored, merge, document);
  else if (whenNotMatched === 'insert') insertNew(call, view, target, document);
  else if (whenNotMatched === 'fail')
    throw new MongoError(
      'MergeStageNoMatchingDocument',
      '$merge could not find a matching document in the target collection for at least one document in the source collection',
    );
}

function joinValue(document: Document, path: string): unknown {
  const value = valueAt(document, splitPath(path)) ?? null;
  if (value !== null && !Array.isArray(value)) return value;
  throw new MongoError(
    'Location51132',
    `$merge write error: 'on' field '${path}' cannot be missing, null, undefined or an array`,
  );
}

function insertNew(call: CommandCall, view: Overlay, { database, collection }: Namespace, document: Document): void {
  const info = call.engine.ensureCollection(view, database, collection);
  insertDocument(call, info, call.engine.writer(view, info), document);
}

function changeMatched(
  call: CommandCall,
  view: Overlay,
  info: CollectionInfo,
  stored: StoredDocument,
  merge: Merge,
  document: Document,
): void {
  const update = compileMatched(merge, document);
  if (!update) return;
  const after = update.apply(stored.document, {}, false);
  const bytes = encodeChecked(after);
  if (bytes.equals(stored.bytes)) return;
  checkValid(call, info, after, stored.document);
  call.engine.writer(view, info).replace(stored, after, bytes);
}

/** What becomes of a document that is there already; null when it stays. */
function compileMatched({ whenMatched, variables, context }: Merge, document: Document) {
  if (whenMatched === 'keepExisting' || whenMatched === 'fail') return null;
  if (whenMatched === 'merge') return compileUpdate({ $set: document }, context);
  if (whenMatched === 'replace') return compileUpdate(document, context);
  const own = Object.entries(variables).map(([name, expression]) => [name, expression(document)]);
  return compileUpdate([...whenMatched], {
    ...context,
    variables: { ...context.variables, ...Object.fromEntries(own) },
  });
}
