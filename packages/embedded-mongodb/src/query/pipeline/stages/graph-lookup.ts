import { Long } from 'bson';
import { type Document, isDocument } from '../../../bson/codec.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { compileExpression } from '../../expressions/expression.js';
import { splitPath, valueAt } from '../../paths.js';
import { valueKeys } from '../../value-keys.js';
import type { Namespace, PipelineEnvironment, Sources, Stage } from '../environment.js';
import { checkFieldPath } from '../field-specs.js';
import { type FindPartners, partnersBy } from '../join.js';
import { meterFor } from '../memory.js';
import { findWhole } from '../numbers.js';
import { withValueAt } from '../with-value.js';
import { mapping } from './documents.js';
import { sourcesOf } from './lookup.js';

type GraphLookup = {
  readonly from: Namespace;
  readonly startWith: unknown;
  readonly connectFrom: string;
  readonly connectTo: string;
  readonly as: string;
  readonly maxDepth: number;
  readonly depthField: string | null;
  readonly restrict: Document | null;
};

/** `$graphLookup`: follows references within a collection, breadth first, each document once. */
export function compileGraphLookup(spec: unknown, environment: PipelineEnvironment): Stage {
  const lookup = parseGraphLookup(spec, environment);
  const startOf = compileExpression(lookup.startWith, environment.context);
  const path = splitPath(lookup.as);
  return (documents) => {
    const find = partnersOf(lookup, environment);
    return mapping((document) => withValueAt(document, path, reached(startOf(document), lookup, find, environment)))(
      documents,
    );
  };
}

const soughtField = 'sought';

/** Who has one of the sought values in `connectToField`, and may be looked at. */
function partnersOf({ from, connectTo, restrict }: GraphLookup, environment: PipelineEnvironment): FindPartners {
  const sources = sourcesOf('$graphLookup', environment);
  return partnersBy(from, soughtField, connectTo, { ...environment, sources: restricted(sources, restrict) });
}

function restricted(sources: Sources, restrict: Document | null): Sources {
  if (!restrict) return sources;
  return {
    ...sources,
    prepare: (from, stages, context) => sources.prepare(from, [...stages, { $match: restrict }], context),
  };
}

function reached(
  start: unknown,
  { connectFrom, maxDepth, depthField }: GraphLookup,
  find: FindPartners,
  environment: PipelineEnvironment,
): Document[] {
  const memory = meterFor('$graphLookup', environment);
  const keyOf = valueKeys(environment.context.collation);
  const found = new Map<string, Document>();
  let frontier = withoutRepeats(Array.isArray(start) ? start : [start], keyOf);
  for (let depth = 0; depth <= maxDepth && frontier.length > 0; depth += 1) {
    const next: Document[] = [];
    for (const document of find({ [soughtField]: frontier })) {
      const key = keyOf(document['_id']);
      if (found.has(key)) continue;
      memory.hold(document);
      found.set(key, depthField === null ? document : withDepth(document, depthField, depth));
      next.push(document);
    }
    frontier = withoutRepeats(
      next.flatMap((document) => connections(document, connectFrom)),
      keyOf,
    );
  }
  return [...found.values()];
}

function withoutRepeats(values: readonly unknown[], keyOf: (value: unknown) => string): unknown[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

function connections(document: Document, path: string): unknown[] {
  const value = valuesAlong(document, splitPath(path));
  return value.flatMap((item) => (Array.isArray(item) ? item : [item])).filter((item) => item !== undefined);
}

function valuesAlong(value: unknown, path: readonly string[]): unknown[] {
  const [part, ...rest] = path;
  if (part === undefined) return [value];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAlong(item, path));
  return isDocument(value) ? valuesAlong(valueAt(value, [part]), rest) : [];
}

function withDepth(document: Document, depthField: string, depth: number): Document {
  return withValueAt(document, splitPath(depthField), Long.fromNumber(depth));
}

const graphFields = [
  'from',
  'startWith',
  'connectFromField',
  'connectToField',
  'as',
  'maxDepth',
  'depthField',
  'restrictSearchWithMatch',
];

function parseGraphLookup(spec: unknown, { namespace }: PipelineEnvironment): GraphLookup {
  if (!isDocument(spec))
    throw new MongoError(
      'FailedToParse',
      `the $graphLookup stage specification must be an object, but found ${typeName(spec)}`,
    );
  const stray = Object.keys(spec).find((name) => !graphFields.includes(name));
  if (stray !== undefined) throw new MongoError('Location40104', `Unknown argument to $graphLookup: ${stray}`);
  const { from, startWith, connectFromField, connectToField, as } = spec;
  if ([from, startWith, connectFromField, connectToField, as].includes(undefined))
    throw new MongoError(
      'Location40105',
      "$graphLookup requires 'from', 'as', 'startWith', 'connectFromField', and 'connectToField' to be specified.",
    );
  return {
    from: { ...namespace, collection: textArgument('from', from) },
    startWith,
    connectFrom: pathArgument('connectFromField', connectFromField),
    connectTo: pathArgument('connectToField', connectToField),
    as: pathArgument('as', as),
    maxDepth: depthFrom(spec['maxDepth']),
    depthField: spec['depthField'] === undefined ? null : pathArgument('depthField', spec['depthField']),
    restrict: restrictionFrom(spec['restrictSearchWithMatch']),
  };
}

function textArgument(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new MongoError('Location40103', `expected string as argument for ${name}, found: ${typeName(value)}`);
}

function pathArgument(name: string, value: unknown): string {
  const path = textArgument(name, value);
  checkFieldPath(path);
  return path;
}

function depthFrom(value: unknown): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  const depth = findWhole(value);
  if (depth === null)
    throw new MongoError('Location40100', `maxDepth requires a numeric argument, found type: ${typeName(value)}`);
  if (depth < 0) throw new MongoError('Location40101', 'maxDepth requires a nonnegative argument');
  return depth;
}

function restrictionFrom(value: unknown): Document | null {
  if (value === undefined) return null;
  if (isDocument(value)) return value;
  throw new MongoError('Location40185', `restrictSearchWithMatch must be an object, found ${typeName(value)}`);
}
