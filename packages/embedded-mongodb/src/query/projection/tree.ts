import { MongoError } from '../../errors.js';
import type { Predicate } from '../match.js';

/** What a projection does with one field: keep it, drop it, look inside, compute it anew, or show some items of an array. */
export type ProjectionNode =
  | ProjectionBranch
  | { readonly kind: 'include' | 'exclude' | 'positional' }
  | { readonly kind: 'compute'; readonly compute: (document: unknown) => unknown }
  | { readonly kind: 'elemMatch'; readonly test: Predicate }
  | { readonly kind: 'slice'; readonly slice: Slice };

/** The fields inside a field, by plain name, in the order they were named. */
export type ProjectionBranch = { readonly kind: 'branch'; readonly children: Map<string, ProjectionNode> };

/** Which items `$slice` shows: from the beginning, or with a `skip` below zero from the end. */
export type Slice = { readonly skip: number; readonly limit: number };

/** A branch without fields. */
export function newBranch(): ProjectionBranch {
  return { kind: 'branch', children: new Map() };
}

/** Adds a node at a dotted path. Throws when another path leads to it or through it. */
export function plantNode(root: ProjectionBranch, path: string, node: ProjectionNode): void {
  const parts = checkedParts(path);
  const last = parts.at(-1) ?? '';
  const parent = parts.slice(0, -1).reduce((branch, part, i) => {
    const known = branch.children.get(part);
    if (known?.kind === 'branch') return known;
    if (known) throw collision('Location31249', `${path} remaining portion ${parts.slice(i + 1).join('.')}`);
    const made = newBranch();
    branch.children.set(part, made);
    return made;
  }, root);
  if (parent.children.has(last)) throw collision('Location31250', path);
  parent.children.set(last, node);
}

function collision(code: 'Location31249' | 'Location31250', where: string): MongoError {
  return new MongoError(code, `Path collision at ${where}`);
}

function checkedParts(path: string): string[] {
  if (path === '') throw new MongoError('Location40352', 'FieldPath cannot be constructed with empty string');
  if (path.endsWith('.')) throw new MongoError('Location40353', "FieldPath must not end with a '.'.");
  const parts = path.split('.');
  if (parts.includes('')) throw new MongoError('Location15998', 'FieldPath field names may not be empty strings.');
  if (parts.some((part) => part.startsWith('$')))
    throw new MongoError(
      'Location16410',
      "FieldPath field names may not start with '$'. Consider using $getField or $setField.",
    );
  return parts;
}

/** The dotted paths of all nodes of one kind. */
export function pathsOf<K extends ProjectionNode['kind']>(
  branch: ProjectionBranch,
  kind: K,
  prefix: readonly string[] = [],
): { path: readonly string[]; node: Extract<ProjectionNode, { kind: K }> }[] {
  return [...branch.children].flatMap(([name, node]) => {
    const path = [...prefix, name];
    if (node.kind === 'branch') return pathsOf(node, kind, path);
    return node.kind === kind ? [{ path, node: node as Extract<ProjectionNode, { kind: K }> }] : [];
  });
}
