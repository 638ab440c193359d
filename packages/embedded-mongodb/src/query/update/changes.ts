import { type Document, isDocument } from '../../bson/codec.js';
import { compareText } from '../../bson/compare.js';
import { plainName } from '../../bson/names.js';
import { showField } from '../../bson/show.js';
import { typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { isArrayIndex, type Path, splitPath } from '../paths.js';
import type { Modifier, UpdateContext } from './modifier.js';
import { compileModifier } from './operators.js';

/** One field an update changes, and how. `to` is where `$rename` moves it. */
export type FieldChange = {
  readonly operator: string;
  readonly path: string;
  readonly modify: Modifier;
  readonly to?: string;
};

/**
 * Reads an update of operators: what it changes, in the order MongoDB does it (by path, places in arrays by number). Throws
 * `ConflictingUpdateOperators` when two changes touch one path.
 */
export function parseChanges(spec: Document, context: UpdateContext): FieldChange[] {
  const changes = Object.entries(spec).flatMap(([operator, fields]) => changesOf(operator, fields, context));
  const tree: PathTree = new Map();
  for (const { path, to } of changes) {
    if (to !== undefined) plant(tree, to);
    plant(tree, path);
  }
  return changes.sort((a, b) => comparePaths(splitPath(a.to ?? a.path), splitPath(b.to ?? b.path)));
}

function changesOf(operator: string, fields: unknown, context: UpdateContext): FieldChange[] {
  if (!isDocument(fields)) {
    compileModifier(1, { operator, path: '', context });
    throw new MongoError(
      'FailedToParse',
      `Modifiers operate on fields but we found type ${typeName(fields)} instead. For example: {$mod: {<field>: ...}} not {${showField(operator, fields)}}`,
    );
  }
  return Object.entries(fields).map(([key, operand]) => changeOf(operator, plainName(key), operand, context));
}

function changeOf(operator: string, path: string, operand: unknown, context: UpdateContext): FieldChange {
  checkPath(path);
  const modify = compileModifier(operand, { operator, path, context });
  if (operator !== '$rename') return { operator, path, modify };
  return { operator, path, modify, to: renameTarget(path, operand) };
}

function checkPath(path: string): void {
  if (path === '') throw new MongoError('EmptyFieldName', 'An empty update path is not valid.');
  const parts = splitPath(path);
  if (parts.includes(''))
    throw new MongoError(
      'EmptyFieldName',
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    );
  if (parts.filter((part) => part === '$').length > 1)
    throw new MongoError('BadValue', `Too many positional (i.e. '$') elements found in path '${path}'`);
  checkFirstPart(parts[0] ?? '', path);
}

function checkFirstPart(first: string, path: string): void {
  if (first === '$')
    throw new MongoError(
      'BadValue',
      `Cannot have positional (i.e. '$') element in the first position in path '${path}'`,
    );
  if (isItemPlaceholder(first))
    throw new MongoError(
      'BadValue',
      `Cannot have array filter identifier (i.e. '$[<id>]') element in the first position in path '${path}'`,
    );
}

/** What is said of a name with a dollar at the top of a stored document. */
export function dollarPrefixed(name: string): MongoError {
  return new MongoError(
    'DollarPrefixedFieldName',
    `The dollar ($) prefixed field '${name}' in '${name}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
  );
}

/** Whether a part of an update path stands for items of an array: `$[]` or `$[name]`. */
export function isItemPlaceholder(part: string): boolean {
  return part.startsWith('$[') && part.endsWith(']');
}

function renameTarget(path: string, operand: unknown): string {
  const shown = showField(path, operand);
  if (typeof operand !== 'string')
    throw new MongoError('BadValue', `The 'to' field for $rename must be a string: ${shown}`);
  if (operand === path)
    throw new MongoError('BadValue', `The source and target field for $rename must differ: ${shown}`);
  if (`${operand}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${operand}.`))
    throw new MongoError('BadValue', `The source and target field for $rename must not be on the same path: ${shown}`);
  checkPath(operand);
  if (isDynamic(path)) throw new MongoError('BadValue', `The source field for $rename may not be dynamic: ${path}`);
  if (isDynamic(operand))
    throw new MongoError('BadValue', `The destination field for $rename may not be dynamic: ${operand}`);
  return operand;
}

function isDynamic(path: string): boolean {
  return splitPath(path).some((part) => part === '$' || isItemPlaceholder(part));
}

type PathTree = Map<string, PathTree | 'leaf'>;

/** Two changes conflict when one path leads through or to the other, or when one takes places for items and another for names. */
function plant(tree: PathTree, path: string): void {
  const parts = splitPath(path);
  let node = tree;
  for (const [i, part] of parts.entries()) {
    if (mixes(node, part)) throw conflictAt(path, parts.slice(0, i));
    const known = node.get(part);
    const isLast = i === parts.length - 1;
    if (known === 'leaf' || (isLast && known)) throw conflictAt(path, parts.slice(0, i + 1));
    const next: PathTree | 'leaf' = known ?? (isLast ? 'leaf' : new Map());
    node.set(part, next);
    if (next === 'leaf') return;
    node = next;
  }
}

function mixes(node: PathTree, part: string): boolean {
  const [sibling] = node.keys();
  return sibling !== undefined && isItemPlaceholder(sibling) !== isItemPlaceholder(part);
}

function conflictAt(path: string, prefix: Path): MongoError {
  return new MongoError(
    'ConflictingUpdateOperators',
    `Updating the path '${path}' would create a conflict at '${prefix.join('.')}'`,
  );
}

function comparePaths(a: Path, b: Path): number {
  for (const [i, part] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    const difference =
      isArrayIndex(part) && isArrayIndex(other) ? Number(part) - Number(other) : compareText(part, other);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
