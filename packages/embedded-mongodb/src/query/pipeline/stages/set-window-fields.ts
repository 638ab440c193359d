import { type Document, isDocument } from '../../../bson/codec.js';
import { compareValues } from '../../../bson/compare.js';
import { plainName } from '../../../bson/names.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import type { QueryContext } from '../../context.js';
import { compileExpression } from '../../expressions/expression.js';
import { parseSort, type SortField } from '../../sort.js';
import { valueKeys } from '../../value-keys.js';
import type { PipelineEnvironment, Stage } from '../environment.js';
import { plantRule } from '../field-specs.js';
import { FieldTree, withFields } from '../field-tree.js';
import { type MemoryMeter, meterFor } from '../memory.js';
import { compileOrder, type Order } from '../order.js';
import { windowFunctions } from '../windows/functions.js';
import type { WindowFunction } from '../windows/partition.js';

type Output = { readonly path: string; readonly compute: WindowFunction };

/** `$setWindowFields`: computes fields from the documents before and after, within partitions. */
export function compileSetWindowFields(spec: unknown, environment: PipelineEnvironment): Stage {
  const { partitionBy, sortBy, output } = parseWindowStage(spec);
  const { context } = environment;
  const fields = sortBy === undefined ? [] : parseSort(sortBy);
  const outputs = Object.entries(output).map(([key, value]) => compileOutput(plainName(key), value, fields, context));
  const write = compileWriting(outputs);
  const keyOf = compileExpression(partitionBy ?? null, context);
  const order = fields.length > 0 ? compileOrder(fields, context) : null;
  return function* (documents) {
    const memory = meterFor('$setWindowFields', environment);
    for (const partition of partitioned(documents, keyOf, memory, context)) {
      yield* write(order ? inOrder(partition, order) : partition, memory);
    }
  };
}

function parseWindowStage(spec: unknown): { partitionBy: unknown; sortBy: Document | undefined; output: Document } {
  if (!isDocument(spec))
    throw new MongoError(
      'FailedToParse',
      `the $setWindowFields stage specification must be an object, found ${typeName(spec)}`,
    );
  const { partitionBy, sortBy, output, ...unknown } = spec;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined)
    throw new MongoError('Location40415', `BSON field '$setWindowFields.${stray}' is an unknown field.`);
  if (output === undefined)
    throw new MongoError('Location40414', "BSON field '$setWindowFields.output' is missing but a required field");
  if (!isDocument(output) || (sortBy !== undefined && !isDocument(sortBy)))
    throw new MongoError(
      'TypeMismatch',
      `BSON field '$setWindowFields.${isDocument(output) ? 'sortBy' : 'output'}' is the wrong type, expected type 'object'`,
    );
  return { partitionBy, sortBy, output };
}

function compileOutput(path: string, spec: unknown, sortBy: readonly SortField[], context: QueryContext): Output {
  if (!isDocument(spec)) throw new MongoError('FailedToParse', `The field '${path}' must be an object`);
  const { window, ...call } = spec;
  const [name = '', ...others] = Object.keys(call);
  if (!name.startsWith('$'))
    throw new MongoError('FailedToParse', `Expected a $-prefixed window function${name && `, ${name}`}`);
  const compile = Object.hasOwn(windowFunctions, name) ? windowFunctions[name] : undefined;
  if (!compile) throw new MongoError('FailedToParse', `Unrecognized window function, ${name}`);
  if (others.length > 0)
    throw new MongoError(
      'FailedToParse',
      `'window' field is the only optional argument of ${name}, found ${others[0]}`,
    );
  return { path, compute: compile({ name, operand: call[name], window, sortBy, context }) };
}

/** Documents by partition, the partitions in the order of their keys. */
function partitioned(
  documents: Iterable<Document>,
  keyOf: (document: unknown) => unknown,
  memory: MemoryMeter,
  { collation }: QueryContext,
): Document[][] {
  const textOf = valueKeys(collation);
  const partitions = new Map<string, { key: unknown; members: Document[] }>();
  for (const document of documents) {
    memory.hold(document);
    const key = checkedKey(keyOf(document));
    const known = partitions.get(textOf(key));
    if (known) known.members.push(document);
    else partitions.set(textOf(key), { key, members: [document] });
  }
  const ordered = [...partitions.values()].sort((a, b) => compareValues(a.key ?? null, b.key ?? null, collation));
  return ordered.map(({ members }) => members);
}

function checkedKey(key: unknown): unknown {
  if (!Array.isArray(key)) return key;
  throw new MongoError('TypeMismatch', 'An expression used to partition cannot evaluate to value of type array');
}

function inOrder(documents: Document[], order: Order): Document[] {
  return documents
    .map((document) => order.keyed(document, document))
    .sort(order.compare)
    .map(({ item }) => item);
}

/** All functions see the documents as they came; their values are written together. */
function compileWriting(
  outputs: readonly Output[],
): (documents: Document[], memory: MemoryMeter) => Iterable<Document> {
  const current: unknown[] = outputs.map(() => undefined);
  const tree = new FieldTree();
  for (const [i, { path }] of outputs.entries()) plantRule(tree, path, () => current[i], conflict);
  return function* (documents, memory) {
    const columns = outputs.map(({ compute }) => compute({ documents, memory })[Symbol.iterator]());
    for (const document of documents) {
      for (const [i, column] of columns.entries()) current[i] = column.next().value;
      yield withFields(document, tree, document);
    }
  };
}

function conflict(path: string, taken: string): MongoError {
  return new MongoError(
    'Location40176',
    `specification contains two conflicting paths. Cannot specify both '${path}' and '${taken}'`,
  );
}
