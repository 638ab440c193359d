import { type Document, isDocument } from '../../bson/codec.js';
import { plainName } from '../../bson/names.js';
import { type Numeric, toNumber } from '../../bson/numbers.js';
import { show, showField } from '../../bson/show.js';
import { isNumeric, typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import type { QueryContext } from '../context.js';
import { compileExpression } from '../expressions/expression.js';
import { compileItemFilter } from '../match.js';
import { newBranch, type ProjectionBranch, type ProjectionNode, plantNode, type Slice } from './tree.js';

/** A projection as it was written, read: its fields as a tree, and whether what is not named is kept. */
export type ParsedProjection = { readonly root: ProjectionBranch; readonly kind: 'inclusion' | 'exclusion' };

/** What is known of a projection while it is read. */
type Reading = {
  readonly root: ProjectionBranch;
  readonly context: QueryContext;
  readonly filter: Document;
  kind: ParsedProjection['kind'] | null;
  id: 'named' | 'included' | 'excluded' | null;
  readonly uses: Set<'slice' | 'elemMatch' | 'positional'>;
};

/** Reads the projection of a find. `filter` is the query's, which a positional `$` must speak of. Throws MongoDB's codes for what is malformed. */
export function parseProjection(spec: Document, filter: Document, context: QueryContext): ParsedProjection {
  const reading: Reading = { root: newBranch(), context, filter, kind: null, id: null, uses: new Set() };
  for (const [key, value] of Object.entries(spec)) readField(reading, reading.root, plainName(key), value);
  const kind = reading.kind ?? impliedKind(reading);
  if (kind === 'inclusion' && reading.id === null) plantNode(reading.root, '_id', { kind: 'include' });
  if (kind === 'exclusion' && reading.id === 'included') reading.root.children.delete('_id');
  return { root: reading.root, kind };
}

/** Only `_id` or operators of find were named: `$slice` keeps the rest, `$elemMatch` does not, else `_id` decides. */
function impliedKind({ uses, id }: Reading): ParsedProjection['kind'] {
  if (uses.has('slice')) return id === 'included' ? 'inclusion' : 'exclusion';
  if (uses.has('elemMatch')) return 'inclusion';
  return id === 'included' ? 'inclusion' : 'exclusion';
}

function readField(reading: Reading, parent: ProjectionBranch, name: string, value: unknown): void {
  const isPositional = name === '$' || name.endsWith('.$') || name.includes('.$.');
  if (parent === reading.root && (name === '_id' || name.startsWith('_id.'))) reading.id ??= 'named';
  if (isDocument(value)) {
    if (isPositional)
      throw new MongoError('Location31271', 'positional projection cannot be used with an expression or sub object');
    readDocument(reading, parent, name, value);
  } else if (typeof value === 'boolean' || isNumeric(value)) {
    const included = typeof value === 'boolean' ? value : toNumber(value) !== 0;
    if (!included) readExclusion(reading, parent, name);
    else if (isPositional) readPositional(reading, parent, name);
    else readInclusion(reading, parent, name, { kind: 'include' });
  } else {
    if (isPositional) throw new MongoError('Location31308', 'positional projection cannot be used with a literal');
    readLiteral(reading, parent, name, value);
  }
}

function readInclusion(reading: Reading, parent: ProjectionBranch, name: string, node: ProjectionNode): void {
  plantNode(parent, name, node);
  if (parent === reading.root && name === '_id') {
    reading.id = 'included';
    return;
  }
  if (reading.kind === 'exclusion')
    throw new MongoError('Location31253', `Cannot do inclusion on field ${name} in exclusion projection`);
  reading.kind = 'inclusion';
}

function readExclusion(reading: Reading, parent: ProjectionBranch, name: string): void {
  plantNode(parent, name, { kind: 'exclude' });
  if (parent === reading.root && name === '_id') {
    reading.id = 'excluded';
    return;
  }
  if (reading.kind === 'inclusion')
    throw new MongoError('Location31254', `Cannot do exclusion on field ${name} in inclusion projection`);
  reading.kind = 'exclusion';
}

function readPositional(reading: Reading, parent: ProjectionBranch, name: string): void {
  const path = name.slice(0, name.indexOf('.$'));
  if (reading.uses.has('positional'))
    throw new MongoError('Location31276', 'Cannot specify more than one positional projection per query.');
  if (reading.uses.has('elemMatch'))
    throw new MongoError('Location31256', 'Cannot specify positional operator and $elemMatch.');
  if (!speaksOf(reading.filter, path.split('.')[0] ?? path))
    throw new MongoError('Location31277', `Positional projection '${name}' does not match the query document.`);
  if (name.slice(path.length + 2).includes('$'))
    throw new MongoError('Location31287', `Cannot use positional operator twice: ${name}`);
  reading.uses.add('positional');
  readInclusion(reading, parent, path, { kind: 'positional' });
}

function speaksOf(filter: Document, field: string): boolean {
  return Object.entries(filter).some(([key, value]) => {
    if (!key.startsWith('$')) return plainName(key).split('.')[0] === field;
    return Array.isArray(value) && value.some((clause) => isDocument(clause) && speaksOf(clause, field));
  });
}

function readLiteral(reading: Reading, parent: ProjectionBranch, name: string, value: unknown): void {
  plantNode(parent, name, { kind: 'compute', compute: compileExpression(value, reading.context) });
  if (reading.kind === 'exclusion')
    throw new MongoError(
      'Location31310',
      `Cannot use an expression ${showField(name, value)} in an exclusion projection`,
    );
  reading.kind = 'inclusion';
}

function readDocument(reading: Reading, parent: ProjectionBranch, name: string, value: Document): void {
  const [first, ...others] = Object.keys(value);
  if (first === undefined)
    throw new MongoError('Location51270', 'An empty sub-projection is not a valid value. Found empty object at path');
  if (first.startsWith('$') && others.length === 0) {
    readOperator(reading, parent, name, value, first);
    return;
  }
  const branch = newBranch();
  plantNode(parent, name, branch);
  for (const [key, inner] of Object.entries(value)) readField(reading, branch, plainName(key), inner);
}

function readOperator(
  reading: Reading,
  parent: ProjectionBranch,
  name: string,
  value: Document,
  operator: string,
): void {
  if (operator === '$meta') throw new MongoError('NotImplemented', '$meta is not supported by this server');
  if (operator === '$elemMatch') readElemMatch(reading, parent, name, value[operator]);
  else if (operator === '$slice' && isFindSlice(value[operator])) readSlice(reading, parent, name, value[operator]);
  else readExpression(reading, parent, name, value);
}

function readExpression(reading: Reading, parent: ProjectionBranch, name: string, value: Document): void {
  if (reading.kind === 'exclusion')
    throw new MongoError('Location31252', 'Cannot use expression other than $meta in exclusion projection');
  plantNode(parent, name, { kind: 'compute', compute: compileExpression(value, reading.context) });
  reading.kind = 'inclusion';
}

function readElemMatch(reading: Reading, parent: ProjectionBranch, name: string, operand: unknown): void {
  if (!isDocument(operand))
    throw new MongoError('Location31274', `elemMatch: Invalid argument, object required, but got ${typeName(operand)}`);
  if (reading.uses.has('positional'))
    throw new MongoError('Location31255', 'Cannot specify positional operator and $elemMatch.');
  if (parent !== reading.root || name.includes('.'))
    throw new MongoError('Location31275', 'Cannot use $elemMatch projection on a nested field.');
  plantNode(parent, name, {
    kind: 'elemMatch',
    test: compileItemFilter(operand, { ...reading.context, isPlainOnly: true }),
  });
  reading.uses.add('elemMatch');
}

/** The operator of find takes numbers; with an array of something else it is the expression of that name. */
function isFindSlice(operand: unknown): boolean {
  return !Array.isArray(operand) || operand.length < 2 || operand.every((item) => isNumeric(item));
}

function readSlice(reading: Reading, parent: ProjectionBranch, name: string, operand: unknown): void {
  plantNode(parent, name, { kind: 'slice', slice: sliceFrom(operand) });
  reading.uses.add('slice');
}

function sliceFrom(operand: unknown): Slice {
  if (isNumeric(operand)) {
    const count = wholeNumber(operand);
    return count < 0 ? { skip: count, limit: -count } : { skip: 0, limit: count };
  }
  if (!Array.isArray(operand))
    throw invalidSlice(operand, 31273, '$slice only supports numbers and [skip, limit] arrays');
  const [skip, limit] = operand;
  if (operand.length !== 2 || !isNumeric(skip) || !isNumeric(limit))
    throw invalidSlice(operand, 31272, '$slice array argument should be of form [skip, limit]');
  if (wholeNumber(limit) <= 0)
    throw invalidSlice(operand, 31259, `$slice limit must be positive, got ${wholeNumber(limit)}`);
  return { skip: wholeNumber(skip), limit: wholeNumber(limit) };
}

/** MongoDB tries the operator of find first, then the expression of the same name, and tells of both. */
function invalidSlice(operand: unknown, code: number, reason: string): MongoError {
  return new MongoError(
    'Location28667',
    `Invalid $slice syntax. The given syntax ${show({ $slice: operand })} did not match the find() syntax because :: Location${code}: ${reason} :: The given syntax did not match the expression $slice syntax. :: caused by :: Expression $slice takes at least 2 arguments, and at most 3, but ${Array.isArray(operand) ? operand.length : 1} were passed in.`,
  );
}

const largestInt = 2 ** 31 - 1;

function wholeNumber(value: Numeric): number {
  return Math.max(-largestInt - 1, Math.min(largestInt, Math.trunc(toNumber(value)) || 0));
}
