import { copy, type Document, isDocument, setField } from '../bson/codec.js';
import { plainName, storedName } from '../bson/names.js';
import { MongoError } from '../errors.js';
import type { QueryContext } from './context.js';
import { fieldOf, type Path } from './paths.js';
import { findMatchedIndex } from './positional.js';
import { parseProjection } from './projection/spec.js';
import { type ProjectionBranch, type ProjectionNode, pathsOf, type Slice } from './projection/tree.js';

/** Cuts a stored document down (or adds to it) as a find's projection asks. */
export type Projection = (document: Document) => Document;

/** The operators of find's projections, for the table of what is served; besides them all expressions are. */
export const projectionOperators: readonly string[] = ['$', '$elemMatch', '$slice'];

/** Compiles a projection. `filter` is the query's, for the positional `path.$`. */
export function compileProjection(spec: Document, filter: Document, context: QueryContext = {}): Projection {
  const { root, kind } = parseProjection(spec, filter, context);
  const slices = pathsOf(root, 'slice');
  const [positional] = pathsOf(root, 'positional');
  return (document) => {
    const result = kind === 'inclusion' ? include(document, root, document) : exclude(document, root);
    for (const { path, node } of slices) sliceAt(result, path, node.slice);
    if (positional) {
      const index = findMatchedIndex(filter, document, positional.path.join('.'), context);
      keepMatchedItem(result, positional.path, index);
    }
    return result;
  };
}

/** The named fields in the order of the document, then what is computed, in the order it was named. */
function include(document: Document, branch: ProjectionBranch, root: Document): Document {
  const result = includeNamed(document, branch);
  addComputed(result, branch, root);
  return result;
}

function includeNamed(document: Document, { children }: ProjectionBranch): Document {
  const result: Document = {};
  for (const [key, value] of Object.entries(document)) {
    const node = children.get(plainName(key));
    const kept = node && includedValue(value, node);
    if (kept !== undefined) result[key] = kept;
  }
  return result;
}

function includedValue(value: unknown, node: ProjectionNode): unknown {
  if (node.kind === 'branch') return includeInside(value, node);
  return ['include', 'slice', 'positional'].includes(node.kind) ? copy(value) : undefined;
}

function includeInside(value: unknown, branch: ProjectionBranch): unknown {
  if (Array.isArray(value))
    return value.map((item) => includeInside(item, branch)).filter((item) => item !== undefined);
  return isDocument(value) ? includeNamed(value, branch) : undefined;
}

function addComputed(result: Document, { children }: ProjectionBranch, root: Document): void {
  for (const [name, node] of children) {
    const value = computedValue(fieldOf(result, name), name, node, root);
    if (value !== undefined) setField(result, name, value);
  }
}

function computedValue(value: unknown, name: string, node: ProjectionNode, root: Document): unknown {
  if (node.kind === 'compute') return node.compute(root);
  if (node.kind === 'elemMatch') return firstMatching(fieldOf(root, name), node.test);
  return node.kind === 'branch' && computes(node) ? computedInside(value, node, root) : undefined;
}

function computes(branch: ProjectionBranch): boolean {
  return [...branch.children.values()].some(
    (node) => node.kind === 'compute' || (node.kind === 'branch' && computes(node)),
  );
}

/** A computed field inside an array goes into each of its items; a plain value makes room for it. */
function computedInside(value: unknown, branch: ProjectionBranch, root: Document): unknown {
  if (Array.isArray(value)) return value.map((item) => computedInside(item, branch, root));
  const result = isDocument(value) ? value : {};
  addComputed(result, branch, root);
  return result;
}

function firstMatching(value: unknown, test: (item: unknown) => boolean): unknown[] | undefined {
  const index = Array.isArray(value) ? value.findIndex(test) : -1;
  return Array.isArray(value) && index >= 0 ? [copy(value[index])] : undefined;
}

function exclude(document: Document, { children }: ProjectionBranch): Document {
  const result: Document = {};
  for (const [key, value] of Object.entries(document)) {
    const kept = remainingValue(value, children.get(plainName(key)));
    if (kept !== undefined) result[key] = kept;
  }
  return result;
}

function remainingValue(value: unknown, node: ProjectionNode | undefined): unknown {
  if (node?.kind === 'exclude') return undefined;
  if (node?.kind === 'branch') return excludeInside(value, node);
  return node?.kind === 'elemMatch' ? firstMatching(value, node.test) : copy(value);
}

function excludeInside(value: unknown, branch: ProjectionBranch): unknown {
  if (Array.isArray(value)) return value.map((item) => excludeInside(item, branch));
  return isDocument(value) ? exclude(value, branch) : copy(value);
}

function sliceAt(value: unknown, path: Path, slice: Slice): void {
  const [name, ...rest] = path;
  if (Array.isArray(value)) for (const item of value) sliceAt(item, path, slice);
  if (!isDocument(value) || name === undefined) return;
  const inner = fieldOf(value, name);
  if (rest.length > 0) sliceAt(inner, rest, slice);
  else if (Array.isArray(inner)) value[storedName(name)] = sliced(inner, slice);
}

function sliced(items: unknown[], { skip, limit }: Slice): unknown[] {
  const start = skip >= 0 ? skip : Math.max(items.length + skip, 0);
  return items.slice(start, start + limit);
}

/** The first array on the path is cut down to the item that made the filter match. */
function keepMatchedItem(result: Document, path: Path, index: number | null): void {
  const [name = '', ...rest] = path;
  const inner = fieldOf(result, name);
  if (Array.isArray(inner)) setField(result, name, [matchedItem(inner, index)]);
  else if (isDocument(inner) && rest.length > 0) keepMatchedItem(inner, rest, index);
}

function matchedItem(items: unknown[], index: number | null): unknown {
  const during = "Executor error during find command :: caused by :: positional operator '.$'";
  if (index === null) throw new MongoError('Location51246', `${during} couldn't find a matching element in the array`);
  if (index >= items.length) throw new MongoError('Location51247', `${during} element mismatch`);
  return items[index];
}
