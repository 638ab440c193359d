import { type Document, isDocument, isRegex } from '../bson/codec.js';
import { MongoError } from '../errors.js';
import type { QueryContext } from './context.js';
import { compileExpression, isTruthy } from './expressions/expression.js';
import { compileOperator, equalTo, isPathOperator, matchesRegex, type ValueTest } from './match-operators.js';
import { somePathValue, splitPath } from './paths.js';

/** Whether one document (or one array item) satisfies a filter. */
export type Predicate = (value: unknown) => boolean;

/** `$elemMatch` tests an item as a whole: an array inside the array is not looked into. */
type FieldContext = QueryContext & { readonly takesWholeItems?: boolean };

const refusedTopLevel: Readonly<Record<string, string>> = {
  $text: 'text search is not supported by this server',
  $where: 'server-side JavaScript is not supported by this server',
  $jsonSchema: '$jsonSchema is not supported by this server',
};

/** Compiles a filter once, to test many documents. Throws `BadValue` for what MongoDB refuses, `NotImplemented` for what this server does not serve. */
export function compileFilter(filter: Document, context: QueryContext = {}): Predicate {
  const tests = Object.entries(filter)
    .filter(([name]) => name !== '$comment')
    .map(([name, condition]) => compileEntry(name, condition, context));
  const [only] = tests;
  if (only && tests.length === 1) return only;
  return (value) => tests.every((test) => test(value));
}

function compileEntry(name: string, condition: unknown, context: QueryContext): Predicate {
  if (!name.startsWith('$')) return compileField(name, condition, context);
  const refusal = refusedTopLevel[name];
  if (refusal) throw new MongoError('NotImplemented', refusal);
  if (name === '$expr') return compileExpr(condition, context);
  return compileLogical(name, condition, context);
}

function compileLogical(name: string, condition: unknown, context: QueryContext): Predicate {
  if (!['$and', '$or', '$nor'].includes(name)) throw new MongoError('BadValue', `unknown top level operator: ${name}`);
  const branches = clausesOf(name, condition).map((clause) => compileFilter(clause, context));
  if (name === '$and') return (value) => branches.every((test) => test(value));
  if (name === '$or') return (value) => branches.some((test) => test(value));
  return (value) => !branches.some((test) => test(value));
}

/** The list of filters under `$and`, `$or` or `$nor`. */
export function clausesOf(name: string, condition: unknown): Document[] {
  if (!Array.isArray(condition) || condition.length === 0) {
    throw new MongoError('BadValue', `${name} must be a nonempty array`);
  }
  if (!condition.every(isDocument)) throw new MongoError('BadValue', `${name} entries need to be full objects`);
  return condition;
}

function compileExpr(spec: unknown, context: QueryContext): Predicate {
  const expression = compileExpression(spec, context);
  return (value) => isDocument(value) && isTruthy(expression(value));
}

/** Whether a condition is a document of operators (`{ $gt: 1 }`) and not a value to be equal to. */
export function isOperatorDocument(condition: unknown): condition is Document {
  if (!isDocument(condition)) return false;
  const first = Object.keys(condition)[0];
  return first?.startsWith('$') === true && !['$ref', '$id', '$db'].includes(first);
}

function compileField(name: string, condition: unknown, context: FieldContext): Predicate {
  if (!isOperatorDocument(condition))
    return atPath(name, isRegex(condition) ? matchesRegex(condition) : equalTo(condition), context);
  const tests = Object.entries(condition)
    .filter(([operator]) => operator !== '$options')
    .map(([operator, operand]) => compileFieldOperator(name, operator, operand, condition, context));
  return (value) => tests.every((test) => test(value));
}

function compileFieldOperator(
  path: string,
  operator: string,
  operand: unknown,
  whole: Document,
  context: FieldContext,
): Predicate {
  if (operator === '$not') return negated(compileNot(path, operand, context));
  if (operator === '$ne') return negated(compileField(path, { $eq: operand }, context));
  if (operator === '$nin') return negated(compileField(path, { $in: operand }, context));
  if (operator === '$all') return compileAll(path, operand, context);
  if (operator === '$elemMatch') return atPath(path, elementMatch(operand, context), context);
  if (operator === '$exists')
    return isTruthy(operand) ? atPath(path, exists, context) : negated(atPath(path, exists, context));
  if (!isPathOperator(operator)) throw new MongoError('BadValue', `unknown operator: ${operator}`);
  return atPath(path, compileOperator(operator, operand, whole), context);
}

const exists: ValueTest = { test: (value) => value !== undefined, takesItems: false };

function negated(predicate: Predicate): Predicate {
  return (value) => !predicate(value);
}

function compileNot(path: string, operand: unknown, context: FieldContext): Predicate {
  if (isRegex(operand)) return atPath(path, matchesRegex(operand), context);
  if (isOperatorDocument(operand)) return compileField(path, operand, context);
  throw new MongoError('BadValue', '$not needs a regex or a document');
}

function compileAll(path: string, operand: unknown, context: FieldContext): Predicate {
  if (!Array.isArray(operand)) throw new MongoError('BadValue', '$all needs an array');
  const tests = operand.map((item) =>
    isDocument(item) && Object.keys(item)[0] === '$elemMatch'
      ? compileField(path, item, context)
      : atPath(path, isRegex(item) ? matchesRegex(item) : equalTo(item), context),
  );
  return (value) => tests.length > 0 && tests.every((test) => test(value));
}

/** `$elemMatch` with operators tests the items themselves, with field conditions it tests embedded documents. */
function elementMatch(operand: unknown, context: FieldContext): ValueTest {
  if (!isDocument(operand)) throw new MongoError('BadValue', '$elemMatch needs an Object');
  const itemTest = compileItemFilter(operand, withoutWholeItems(context));
  return { test: (value) => Array.isArray(value) && value.some(itemTest), takesItems: false };
}

function withoutWholeItems({ takesWholeItems: _, ...context }: FieldContext): QueryContext {
  return context;
}

/** A filter for array items: operators apply to the item itself, anything else to its fields. */
export function compileItemFilter(operand: Document, context: QueryContext): Predicate {
  const first = Object.keys(operand)[0];
  const logical = first !== undefined && ['$and', '$or', '$nor', '$expr'].includes(first);
  if (isOperatorDocument(operand) && !logical) {
    const test = compileField('item', operand, { ...context, takesWholeItems: true });
    return (item) => test({ item });
  }
  const test = compileFilter(operand, context);
  return (item) => (isDocument(item) || Array.isArray(item)) && test(item);
}

function atPath(name: string, leaf: ValueTest, { takesWholeItems = false }: FieldContext): Predicate {
  const path = splitPath(name);
  if (takesWholeItems) return (document) => somePathValue(document, path, leaf.test);
  return (document) => somePathValue(document, path, (value) => satisfies(leaf, value));
}

function satisfies(leaf: ValueTest, value: unknown): boolean {
  if (leaf.test(value)) return true;
  return leaf.takesItems && Array.isArray(value) && value.some((item) => leaf.test(item));
}
