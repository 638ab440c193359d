import { isDocument } from '../../bson/codec.js';
import { plainName } from '../../bson/names.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric, typeName } from '../../bson/types.js';
import { type ErrorCodeName, MongoError } from '../../errors.js';
import type { QueryContext } from '../context.js';
import { compileExpression } from '../expressions/expression.js';
import { splitPath } from '../paths.js';
import { type FieldRule, FieldTree } from './field-tree.js';

/** Throws MongoDB's errors for what cannot be the path of a field. */
export function checkFieldPath(path: string): void {
  if (path === '') throw new MongoError('Location40352', 'FieldPath cannot be constructed with empty string');
  if (path.endsWith('.')) throw new MongoError('Location40353', "FieldPath must not end with a '.'.");
  for (const part of splitPath(path)) checkPathPart(part);
}

function checkPathPart(part: string): void {
  if (part === '') throw new MongoError('Location15998', 'FieldPath field names may not be empty strings.');
  if (part.includes('\0')) throw new MongoError('Location16411', 'FieldPath field names may not contain null bytes.');
  if (part.startsWith('$'))
    throw new MongoError(
      'Location16410',
      "FieldPath field names may not start with '$'. Consider using $getField or $setField.",
    );
}

/** Whether a document stands for a value to compute, not for fields inside. */
function isExpressionDocument(value: unknown): boolean {
  return isDocument(value) && Object.keys(value).some((name) => name.startsWith('$'));
}

/** How two paths that claim the same field are refused: `taken` is the shorter one. */
type Conflict = (path: string, taken: string) => MongoError;

/** Puts a rule at a path. */
export function plantRule(root: FieldTree, path: string, rule: FieldRule, conflict: Conflict): void {
  checkFieldPath(path);
  const parts = splitPath(path);
  let node = root;
  for (const [i, part] of parts.entries()) {
    const known = node.rules.get(part);
    const isLast = i === parts.length - 1;
    if (known !== undefined && (isLast || !(known instanceof FieldTree)))
      throw conflict(path, parts.slice(0, i + 1).join('.'));
    node.computes ||= typeof rule === 'function';
    if (isLast) node.rules.set(part, rule);
    else node = branch(node, part);
  }
}

function branch(node: FieldTree, part: string): FieldTree {
  const known = node.rules.get(part);
  if (known instanceof FieldTree) return known;
  const made = new FieldTree();
  node.rules.set(part, made);
  return made;
}

function conflictingPaths(path: string, taken: string): MongoError {
  return new MongoError(
    'Location40176',
    `specification contains two conflicting paths. Cannot specify both '${path}' and '${taken}'`,
  );
}

/** Reads the fields an `$addFields` computes. Throws MongoDB's errors for what is malformed. */
export function parseAddedFields(stage: string, spec: unknown, context: QueryContext): FieldTree {
  if (!isDocument(spec))
    throw new MongoError('Location40272', `${stage} specification stage must be an object, got ${typeName(spec)}`);
  if (Object.keys(spec).length === 0)
    throw new MongoError(
      'Location40177',
      `Invalid ${stage} :: caused by :: specification must have at least one field`,
    );
  const tree = new FieldTree();
  for (const [key, value] of Object.entries(spec)) addField(tree, plainName(key), value, context);
  return tree;
}

function addField(tree: FieldTree, path: string, value: unknown, context: QueryContext): void {
  if (!isDocument(value) || isExpressionDocument(value)) {
    plantRule(tree, path, compileExpression(value, context), conflictingPaths);
    return;
  }
  const names = Object.keys(value);
  if (names.length === 0)
    throw new MongoError('Location40180', `an empty object is not a valid value. Found empty object at path ${path}`);
  for (const key of names) addField(tree, `${path}.${plainName(key)}`, value[key], context);
}

/** A `$project`, read: which fields, and whether the tree says what stays or what goes. */
export type ProjectionTree = { readonly tree: FieldTree; readonly inclusive: boolean };

/** Reads a `$project`. Throws MongoDB's errors for what is malformed or mixes keeping and dropping. */
export function parseProjection(spec: unknown, context: QueryContext): ProjectionTree {
  if (!isDocument(spec)) throw new MongoError('Location15969', '$project specification must be an object');
  if (Object.keys(spec).length === 0)
    throw new MongoError(
      'Location51272',
      'Invalid $project :: caused by :: projection specification must have at least one field',
    );
  const rules: [string, FieldRule][] = Object.entries(spec).flatMap(([key, value]) =>
    projectionRules(plainName(key), value, context),
  );
  const inclusive = isInclusive(rules);
  const tree = new FieldTree();
  for (const [path, rule] of rules) if (rule !== !inclusive) plantRule(tree, path, rule, pathCollision);
  if (inclusive && !rules.some(([path]) => path === '_id' || path.startsWith('_id.'))) tree.rules.set('_id', true);
  return { tree, inclusive };
}

function pathCollision(path: string, taken: string): MongoError {
  if (path === taken)
    return new MongoError('Location31250', `Invalid $project :: caused by :: Path collision at ${path}`);
  return new MongoError(
    'Location31249',
    `Invalid $project :: caused by :: Path collision at ${path} remaining portion ${path.slice(taken.length + 1)}`,
  );
}

function projectionRules(path: string, value: unknown, context: QueryContext): [string, FieldRule][] {
  if (typeof value === 'boolean') return [[path, value]];
  if (isNumeric(value)) return [[path, toNumber(value) !== 0]];
  if (!isDocument(value) || isExpressionDocument(value)) return [[path, compileExpression(value, context)]];
  const names = Object.keys(value);
  if (names.length === 0)
    throw new MongoError(
      'Location51270',
      `Invalid $project :: caused by :: An empty sub-projection is not a valid value. Found empty object at path`,
    );
  return names.flatMap((key) => projectionRules(`${path}.${plainName(key)}`, value[key], context));
}

/** `_id` alone decides nothing unless it is the only field; whatever is named first decides for all others. */
function isInclusive(rules: readonly [string, FieldRule][]): boolean {
  const deciding = rules.filter(([path]) => path !== '_id');
  const [first] = deciding.length > 0 ? deciding : rules;
  const inclusive = first?.[1] !== false;
  for (const [path, rule] of deciding) checkSameKind(path, rule, inclusive);
  return inclusive;
}

function checkSameKind(path: string, rule: FieldRule, inclusive: boolean): void {
  if (inclusive ? rule !== false : rule === false) return;
  throw new MongoError(...mixedReason(path, rule, inclusive));
}

function mixedReason(path: string, rule: FieldRule, inclusive: boolean): [ErrorCodeName, string] {
  const prefix = 'Invalid $project :: caused by ::';
  if (inclusive) return ['Location31254', `${prefix} Cannot do exclusion on field ${path} in inclusion projection`];
  if (rule === true) return ['Location31253', `${prefix} Cannot do inclusion on field ${path} in exclusion projection`];
  return ['Location31252', `${prefix} Cannot use expression other than $meta in exclusion projection`];
}
