import { type Document, isDocument, isRegex, setField } from '../bson/codec.js';
import { plainName } from '../bson/names.js';
import { MongoError } from '../errors.js';
import { compileExpression, isTruthy } from './expressions/expression.js';
import { equalTo, oneOf } from './filter/comparison.js';
import { always, sampled } from './filter/constants.js';
import { compileOperator, type ValueTest } from './filter/operators.js';
import { atPath, exists, type FieldContext, negated, type Predicate, valueCondition } from './filter/path.js';
import { isDocumentOfOperators } from './filter/shape.js';
import { matchesRegex } from './filter/text.js';
import { satisfies } from './schema/rule.js';
import { compileSchema } from './schema/schema.js';

export type { Predicate } from './filter/path.js';

/** Compiles a filter once, to test many documents. Throws `BadValue` for what MongoDB refuses, `NotImplemented` for what this server does not serve. */
export function compileFilter(filter: Document, context: FieldContext = {}): Predicate {
  const tests: Predicate[] = [];
  for (const key in filter) tests.push(...compileEntry(plainName(key), filter[key], context));
  const [only] = tests;
  if (only && tests.length === 1) return only;
  return (value) => tests.every((test) => test(value));
}

type CompilePathless = (condition: unknown, context: FieldContext, name: string) => Predicate[];

const pathless: Readonly<Record<string, CompilePathless>> = {
  $and: (condition, context, name) => branchesOf(name, condition, context),
  $or: (condition, context, name) => {
    const branches = branchesOf(name, condition, context);
    return [(value) => branches.some((test) => test(value))];
  },
  $nor: (condition, context, name) => {
    const branches = branchesOf(name, condition, context);
    return [(value) => !branches.some((test) => test(value))];
  },
  $expr: (condition, context) => [compileExpr(condition, context)],
  $jsonSchema: (condition, context) => {
    if (context.isPlainOnly) throw notAllowed('$jsonSchema');
    const schema = compileSchema(condition);
    return [(value) => satisfies(schema, value)];
  },
  $comment: () => [],
  $alwaysTrue: (condition, _context, name) => [always(name, condition, true)],
  $alwaysFalse: (condition, _context, name) => [always(name, condition, false)],
  $sampleRate: (condition) => [sampled(condition)],
  $ref: (condition, context, name) => [compileField(name, condition, context)],
  $id: (condition, context, name) => [compileField(name, condition, context)],
  $db: (condition, context, name) => [compileField(name, condition, context)],
};

/** The names of the operators that stand for a whole document, for the table of what is served. */
export const documentOperators: readonly string[] = Object.keys(pathless).filter(
  (name) => !['$ref', '$id', '$db'].includes(name),
);

const refused: Readonly<Record<string, string>> = {
  $text: 'text search is not supported by this server',
  $where: 'server-side JavaScript is not supported by this server',
};

function compileEntry(name: string, condition: unknown, context: FieldContext): Predicate[] {
  if (!name.startsWith('$')) return [compileField(name, condition, context)];
  const compile = Object.hasOwn(pathless, name) ? pathless[name] : undefined;
  if (compile) return compile(condition, context, name);
  const refusal = refused[name];
  throw refusal
    ? new MongoError('NotImplemented', refusal)
    : new MongoError('BadValue', `unknown top level operator: ${name}`);
}

function branchesOf(name: string, condition: unknown, context: FieldContext): Predicate[] {
  return clausesOf(name, condition).map((clause) => compileFilter(clause, context));
}

/** The list of filters under `$and`, `$or` or `$nor`. */
export function clausesOf(name: string, condition: unknown): Document[] {
  if (!Array.isArray(condition)) throw new MongoError('BadValue', `${name} must be an array`);
  if (condition.length === 0) throw new MongoError('BadValue', '$and/$or/$nor must be a nonempty array');
  if (!condition.every(isDocument)) throw new MongoError('BadValue', '$or/$and/$nor entries need to be full objects');
  return condition;
}

function notAllowed(name: string): MongoError {
  return new MongoError('QueryFeatureNotAllowed', `${name} is not allowed in this context`);
}

function compileExpr(spec: unknown, context: FieldContext): Predicate {
  if (context.isPlainOnly) throw notAllowed('$expr');
  if (context.isInsideItem) throw new MongoError('BadValue', '$expr can only be applied to the top-level document');
  const expression = compileExpression(spec, context);
  return (value) => isDocument(value) && isTruthy(expression(value));
}

/** Compiles the condition a filter states on one path. */
function compileField(path: string, condition: unknown, context: FieldContext): Predicate {
  if (!isDocumentOfOperators(condition)) return atPath(path, valueCondition(condition, context), context);
  return compileOperators(path, condition, context);
}

function compileOperators(path: string, condition: Document, context: FieldContext): Predicate {
  const tests = Object.entries(condition).flatMap(([key, operand]) =>
    compileFieldOperator(plainName(key), operand, { path, condition, context }),
  );
  const [only] = tests;
  return only && tests.length === 1 ? only : (value) => tests.every((test) => test(value));
}

type Place = { readonly path: string; readonly condition: Document; readonly context: FieldContext };
type CompileAtPath = (operand: unknown, place: Place) => Predicate[];

const pathOperators: Readonly<Record<string, CompileAtPath>> = {
  $not: (operand, { path, context }) => [negated(compileNot(path, operand, context))],
  $ne: (operand, { path, context }) => {
    if (isRegex(operand)) throw new MongoError('BadValue', "Can't have regex as arg to $ne.");
    return [negated(atPath(path, equalTo(operand, context.collation), context))];
  },
  $nin: (operand, { path, context }) => [negated(atPath(path, oneOf('$nin', operand, context.collation), context))],
  $all: (operand, { path, context }) => [compileAll(path, operand, context)],
  $elemMatch: (operand, { path, context }) => [atPath(path, elementMatch(operand, context), context)],
  $exists: (operand, { path, context }) => {
    const present = atPath(path, exists, context);
    return [isTruthy(operand) ? present : negated(present)];
  },
  $options: (_operand, { condition }) => {
    if (!('$regex' in condition)) throw new MongoError('BadValue', '$options needs a $regex');
    return [];
  },
};

/** The names of the operators that look at a path as a whole, for the table of what is served. */
export const fieldOperators: readonly string[] = Object.keys(pathOperators);

function compileFieldOperator(operator: string, operand: unknown, place: Place): Predicate[] {
  const compile = Object.hasOwn(pathOperators, operator) ? pathOperators[operator] : undefined;
  if (compile) return compile(operand, place);
  return [atPath(place.path, compileOperator(operator, operand, place), place.context)];
}

function compileNot(path: string, operand: unknown, context: FieldContext): Predicate {
  if (isRegex(operand)) return atPath(path, matchesRegex(operand), context);
  if (!isDocument(operand)) throw new MongoError('BadValue', '$not needs a regex or a document');
  if (Object.keys(operand).length === 0) throw new MongoError('BadValue', '$not cannot be empty');
  return compileOperators(path, operand, context);
}

function compileAll(path: string, operand: unknown, context: FieldContext): Predicate {
  if (!Array.isArray(operand)) throw new MongoError('BadValue', '$all needs an array');
  const tests = isElementMatch(operand[0])
    ? operand.map((item) => compileField(path, elementMatchOf(item), context))
    : operand.map((item) => atPath(path, valueCondition(plainItem(item), context), context));
  return (value) => tests.length > 0 && tests.every((test) => test(value));
}

function isElementMatch(item: unknown): item is Document {
  return isDocument(item) && Object.keys(item)[0] === '$elemMatch';
}

function elementMatchOf(item: unknown): Document {
  if (isElementMatch(item)) return { $elemMatch: item['$elemMatch'] };
  throw new MongoError('BadValue', '$all/$elemMatch has to be consistent');
}

function plainItem(item: unknown): unknown {
  if (isDocumentOfOperators(item)) throw new MongoError('BadValue', 'no $ expressions in $all');
  return item;
}

function elementMatch(operand: unknown, { takesWholeItems: _, ...context }: FieldContext): ValueTest {
  if (!isDocument(operand)) throw new MongoError('BadValue', '$elemMatch needs an Object');
  const itemTest = compileItemFilter(operand, context);
  return { test: (value) => Array.isArray(value) && value.some(itemTest), takesItems: false };
}

/** A filter for array items: operators apply to the item itself, anything else to its fields. */
export function compileItemFilter(operand: Document, context: FieldContext): Predicate {
  const [first] = Object.keys(operand);
  if (first !== undefined && isDocumentOfOperators(operand) && !isPathless(first)) {
    const test = compileField('item', operand, { ...context, isInsideItem: true, takesWholeItems: true });
    return (item) => test({ item });
  }
  const test = compileFilter(operand, { ...context, isInsideItem: true, takesWholeItems: false });
  return (item) => (Array.isArray(item) ? test(asDocument(item)) : isDocument(item) && test(item));
}

function isPathless(name: string): boolean {
  return Object.hasOwn(pathless, name) || Object.hasOwn(refused, name);
}

/** BSON writes an array as a document with its places for names, and so its fields can be asked for. */
function asDocument(items: unknown[]): Document {
  const result: Document = {};
  for (const [i, item] of items.entries()) setField(result, String(i), item);
  return result;
}
