import { type Document, isDocument } from '../bson/codec.js';
import { orderOf, typeOrder } from '../bson/types.js';
import type { Condition } from './conditions.js';

const turned: Readonly<Record<string, string>> = { $eq: '$eq', $gt: '$lt', $gte: '$lte', $lt: '$gt', $lte: '$gte' };

/**
 * The condition an expression states when it compares one field with one constant, as `{ $gt: ['$price', 5] }`, or null.
 * Its operator is marked `$expr.…`: expressions compare across types and take arrays as a whole.
 */
export function conditionFromExpression(expression: Document): { path: string; condition: Condition } | null {
  const [[operator, operands] = ['', null], ...others] = Object.entries(expression);
  if (others.length > 0 || !Object.hasOwn(turned, operator)) return null;
  if (!Array.isArray(operands) || operands.length !== 2) return null;
  return comparison(operator, operands[0], operands[1]) ?? comparison(turned[operator] ?? '', operands[1], operands[0]);
}

function comparison(operator: string, field: unknown, operand: unknown) {
  const constant = findConstant(operand);
  if (typeof field !== 'string' || !/^\$[^$]/.test(field) || !constant) return null;
  const condition = { operator: `$expr.${operator}`, operand: constant.value, whole: {} };
  return { path: field.slice(1), condition };
}

/** A constant that sorts after null: with null and less, a missing field and a null one differ, which an index cannot tell. */
function findConstant(operand: unknown): { readonly value: unknown } | null {
  const literal = isDocument(operand) && Object.keys(operand).length === 1 && '$literal' in operand;
  const value = literal ? operand['$literal'] : operand;
  if (!literal && (isDocument(value) || Array.isArray(value))) return null;
  if (!literal && typeof value === 'string' && value.startsWith('$')) return null;
  const order = orderOf(value);
  return order > typeOrder.null && order < typeOrder.maxKey ? { value } : null;
}
