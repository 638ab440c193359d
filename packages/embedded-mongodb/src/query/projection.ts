import { copy, type Document, isDocument, setField } from '../bson/codec.js';
import { toNumber } from '../bson/numbers.js';
import { isNumeric } from '../bson/types.js';
import { MongoError } from '../errors.js';
import type { QueryContext } from './context.js';
import { compileExpression } from './expressions/expression.js';
import { compileItemFilter } from './match.js';
import { fieldOf, splitPath, valueAt } from './paths.js';
import { findMatchedIndex } from './positional.js';
import { setAtPath } from './update-paths.js';

/** Cuts a stored document down (or adds to it) as a find's projection asks. */
export type Projection = (document: Document) => Document;

type Tree = Map<string, Tree | true>;
type Rule =
  | { kind: 'include' | 'exclude'; path: string }
  | { kind: 'compute'; path: string; compute: (document: Document) => unknown; keepsOthers?: true }
  | { kind: 'positional'; path: string };

/** Compiles a projection. `filter` is the query's, for the positional `path.$`. */
export function compileProjection(spec: Document, filter: Document, context: QueryContext = {}): Projection {
  const rules = Object.entries(spec).flatMap(([path, value]) => parseRule(path, value, context, findOperator));
  return projectionFrom(rules, filter, context);
}

/** Compiles a `$project` stage, where `compute` evaluates expressions and the special operators of find do not exist. */
export function compileProjectStage(
  spec: Document,
  compute: (expression: unknown, document: Document) => unknown,
): Projection {
  if (Object.keys(spec).length === 0)
    throw new MongoError('Location51272', '$project specification must have at least one field');
  const computed: ParseComputed = (path, value) => ({
    kind: 'compute',
    path,
    compute: (document) => compute(value, document),
  });
  const rules = Object.entries(spec).flatMap(([path, value]) => parseRule(path, value, {}, computed));
  return projectionFrom(rules, {}, {});
}

type ParseComputed = (path: string, value: unknown, context: QueryContext) => Rule;

function projectionFrom(rules: Rule[], filter: Document, context: QueryContext): Projection {
  checkNotMixed(rules);
  const cut = compileCut(rules);
  const computed = rules.filter((rule) => rule.kind === 'compute');
  const positional = rules.find((rule) => rule.kind === 'positional');
  return (document) => {
    const result = cut(document);
    for (const rule of computed) place(result, rule.path, rule.compute(document));
    if (positional) keepMatchedItem(result, document, positional.path, filter, context);
    return result;
  };
}

function place(result: Document, path: string, value: unknown): void {
  if (value !== undefined) setAtPath(result, splitPath(path), value);
}

function parseRule(path: string, value: unknown, context: QueryContext, computed: ParseComputed): Rule[] {
  if (path.endsWith('.$')) return [{ kind: 'positional', path: path.slice(0, -2) }];
  if (typeof value === 'boolean' || isNumeric(value)) {
    const included = typeof value === 'boolean' ? value : toNumber(value) !== 0;
    return [{ kind: included ? 'include' : 'exclude', path }];
  }
  if (isDocument(value) && !Object.keys(value).some((name) => name.startsWith('$')))
    return parseNested(path, value, context, computed);
  return [computed(path, value, context)];
}

function parseNested(path: string, value: Document, context: QueryContext, computed: ParseComputed): Rule[] {
  if (Object.keys(value).length === 0)
    throw new MongoError('FailedToParse', 'An empty sub-projection is not a valid value');
  return Object.entries(value).flatMap(([name, inner]) => parseRule(`${path}.${name}`, inner, context, computed));
}

function findOperator(path: string, value: unknown, context: QueryContext): Rule {
  if (isDocument(value)) {
    if ('$meta' in value) throw new MongoError('NotImplemented', '$meta is not supported by this server');
    if ('$slice' in value) return { kind: 'compute', path, compute: sliceOf(path, value['$slice']), keepsOthers: true };
    if ('$elemMatch' in value)
      return { kind: 'compute', path, compute: firstMatching(path, value['$elemMatch'], context) };
  }
  return { kind: 'compute', path, compute: compileExpression(value, context) };
}

function sliceOf(path: string, operand: unknown): (document: Document) => unknown {
  const numbers = (Array.isArray(operand) ? operand : [operand]).map((item) =>
    isNumeric(item) ? toNumber(item) : Number.NaN,
  );
  const [first, count] = numbers;
  if (first === undefined || numbers.some(Number.isNaN)) throw new MongoError('FailedToParse', '$slice needs numbers');
  if (count !== undefined && count <= 0) throw new MongoError('FailedToParse', 'The limit of $slice must be positive');
  return (document) => {
    const value = valueAt(document, splitPath(path));
    return Array.isArray(value) ? copy(slice(value, first, count)) : copy(value);
  };
}

function slice(items: unknown[], first: number, count: number | undefined): unknown[] {
  if (count === undefined) return first >= 0 ? items.slice(0, first) : items.slice(first);
  const start = first >= 0 ? first : Math.max(items.length + first, 0);
  return items.slice(start, start + count);
}

function firstMatching(path: string, operand: unknown, context: QueryContext): (document: Document) => unknown {
  if (!isDocument(operand)) throw new MongoError('BadValue', 'elemMatch: Invalid argument, object required');
  const test = compileItemFilter(operand, context);
  return (document) => {
    const value = fieldOf(document, path);
    const item = Array.isArray(value) ? value.find(test) : undefined;
    return item === undefined ? undefined : [copy(item)];
  };
}

function checkNotMixed(rules: Rule[]): void {
  const included = rules.find((rule) => rule.kind === 'include' && rule.path !== '_id');
  const excluded = rules.find((rule) => rule.kind === 'exclude' && rule.path !== '_id');
  if (!included || !excluded) return;
  const exclusionFirst = rules.indexOf(excluded) < rules.indexOf(included);
  throw exclusionFirst
    ? new MongoError('Location31253', `Cannot do inclusion on field ${included.path} in exclusion projection`)
    : new MongoError('Location31254', `Cannot do exclusion on field ${excluded.path} in inclusion projection`);
}

/** `$slice` alone leaves the other fields; everything else that computes makes the projection one of inclusion. */
function compileCut(rules: Rule[]): Projection {
  const excluded = rules.filter((rule) => rule.kind === 'exclude');
  const named = rules.filter((rule) => rule.kind === 'include' || rule.kind === 'positional');
  const inclusive =
    named.some((rule) => rule.path !== '_id') || (named.length > 0 && excluded.length === 0) || computesFields(rules);
  if (!inclusive) return excluding(treeOf(excluded.map(({ path }) => path)));
  const hidesId = excluded.some(({ path }) => path === '_id');
  const kept = named.map(({ path }) => path);
  return including(treeOf(hidesId ? kept : ['_id', ...kept]));
}

function computesFields(rules: Rule[]): boolean {
  return (
    rules.some((rule) => rule.kind === 'compute' && !rule.keepsOthers) &&
    !rules.some((rule) => rule.kind === 'exclude' && rule.path !== '_id')
  );
}

function treeOf(paths: string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) plant(root, path);
  return root;
}

function plant(root: Tree, path: string): void {
  const parts = splitPath(path);
  let node = root;
  for (const [i, part] of parts.entries()) {
    const known = node.get(part);
    if (i === parts.length - 1) node.set(part, true);
    if (known === true || i === parts.length - 1) return;
    const next: Tree = known ?? new Map();
    node.set(part, next);
    node = next;
  }
}

function including(tree: Tree): Projection {
  return (document) => includeFields(document, tree);
}

function includeFields(document: Document, tree: Tree): Document {
  const result: Document = {};
  for (const [name, value] of Object.entries(document)) {
    const branch = tree.get(name);
    if (branch === undefined) continue;
    const kept = branch === true ? copy(value) : includeInside(value, branch);
    if (kept !== undefined) setField(result, name, kept);
  }
  return result;
}

function includeInside(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((item) => includeInside(item, tree)).filter((item) => item !== undefined);
  return isDocument(value) ? includeFields(value, tree) : undefined;
}

function excluding(tree: Tree): Projection {
  return (document) => excludeFields(document, tree);
}

function excludeFields(document: Document, tree: Tree): Document {
  const result: Document = {};
  for (const [name, value] of Object.entries(document)) {
    const branch = tree.get(name);
    if (branch === true) continue;
    setField(result, name, branch === undefined ? copy(value) : excludeInside(value, branch));
  }
  return result;
}

function excludeInside(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((item) => excludeInside(item, tree));
  return isDocument(value) ? excludeFields(value, tree) : value;
}

function keepMatchedItem(
  result: Document,
  document: Document,
  path: string,
  filter: Document,
  context: QueryContext,
): void {
  const index = findMatchedIndex(filter, document, path, context);
  const items = valueAt(document, splitPath(path));
  if (index === null || !Array.isArray(items)) return;
  setAtPath(result, splitPath(path), [copy(items[index])]);
}
