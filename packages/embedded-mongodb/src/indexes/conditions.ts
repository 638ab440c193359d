import { type Document, isDocument, isRegex } from '../bson/codec.js';
import { plainName } from '../bson/names.js';
import { orderOf, typeOrder } from '../bson/types.js';
import { isDocumentOfOperators } from '../query/filter/shape.js';
import { conditionFromExpression } from './expression-conditions.js';

/** One condition on one path, as a filter's top level (with its `$and`s) states it. */
export type Condition = { readonly operator: string; readonly operand: unknown; readonly whole: Document };

/** How the operator of a condition begins that is on a field of an array's items. */
export const INSIDE = '$elemMatch.';

/** What a filter says path by path; `complete` when it says nothing else. */
export type Conditions = { readonly byPath: ReadonlyMap<string, readonly Condition[]>; readonly complete: boolean };

/** The conditions every matching document must meet, by path. */
export function conditionsOf(filter: Document): Conditions {
  const byPath = new Map<string, Condition[]>();
  const complete = collect(filter, byPath);
  return { byPath, complete };
}

/** Adds a filter's conditions; false when it also says something that is not one. */
function collect(filter: Document, found: Map<string, Condition[]>): boolean {
  let complete = true;
  for (const [key, value] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(value)) {
      for (const clause of value.filter(isDocument)) complete = collect(clause, found) && complete;
    } else if (key === '$expr') {
      collectExpression(value, found);
      complete = false;
    } else if (key.startsWith('$')) complete = complete && key === '$comment';
    else collectOn(plainName(key), value, found);
  }
  return complete;
}

function collectOn(path: string, value: unknown, found: Map<string, Condition[]>): void {
  const conditions = conditionsOn(value);
  add(found, path, conditions);
  for (const { operator, operand } of conditions) if (operator === '$elemMatch') collectInside(path, operand, found);
}

/** What one item must have in a field, some item has there: it narrows an index of that field, and no more. */
function collectInside(path: string, item: unknown, found: Map<string, Condition[]>): void {
  if (!isDocument(item) || isDocumentOfOperators(item)) return;
  for (const [name, value] of Object.entries(item).filter(([key]) => !key.startsWith('$'))) {
    const inside = conditionsOn(value).map((one) => ({ ...one, operator: `${INSIDE}${one.operator}` }));
    add(found, `${path}.${plainName(name)}`, inside);
  }
}

function add(found: Map<string, Condition[]>, path: string, conditions: readonly Condition[]): void {
  found.set(path, [...(found.get(path) ?? []), ...conditions]);
}

/** A comparison of a field with a constant in an expression narrows an index too. */
function collectExpression(expression: unknown, found: Map<string, Condition[]>): void {
  if (!isDocument(expression)) return;
  const all = expression['$and'];
  if (Array.isArray(all)) for (const part of all) collectExpression(part, found);
  const known = conditionFromExpression(expression);
  if (known) add(found, known.path, [known.condition]);
}

/** What the condition stated on one path consists of. */
export function conditionsOn(value: unknown): Condition[] {
  if (!isDocumentOfOperators(value))
    return [{ operator: isRegex(value) ? '$regex' : '$eq', operand: value, whole: {} }];
  return Object.entries(value)
    .filter(([operator]) => operator !== '$options')
    .map(([operator, operand]) => ({ operator, operand, whole: value }));
}

const textOrders: readonly number[] = [typeOrder.string, typeOrder.object, typeOrder.array];

/**
 * Whether a condition compares strings, which an index orders by other rules than the query when their collations differ.
 * Regular expressions know no collation, and types have their places whatever it is.
 */
export function comparesText({ operator, operand }: Condition): boolean {
  if (['$regex', '$exists', '$type'].includes(operator)) return false;
  const operands = operator === '$in' && Array.isArray(operand) ? operand : [operand];
  return operands.some((value) => textOrders.includes(orderOf(value)));
}
