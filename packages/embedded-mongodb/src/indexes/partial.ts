import { type Document, isDocument } from '../bson/codec.js';
import type { Collation } from '../bson/collation.js';
import { compareValues, equalValues } from '../bson/compare.js';
import { orderOf } from '../bson/types.js';
import { compileFilter } from '../query/match.js';
import { type Condition, conditionsOf } from './conditions.js';

type Rules = Collation | null | undefined;

/**
 * Whether every document matching the filter certainly matches a partial index's expression too. When in doubt it says no,
 * and the index is not used. Both compare strings by the same rules.
 */
export function implies(filter: Document, expression: Document, rules?: Rules): boolean {
  if (equalValues(filter, expression)) return true;
  const { byPath: known } = conditionsOf(filter);
  return Object.entries(expression).every(([name, value]) => {
    if (name === '$and' && Array.isArray(value))
      return value.filter(isDocument).every((clause) => implies(filter, clause, rules));
    if (name.startsWith('$')) return equalValues(filter[name] ?? null, value);
    const needed = conditionsOf({ [name]: value }).byPath.get(name) ?? [];
    return needed.every((condition) =>
      (known.get(name) ?? []).some((given) => conditionImplies(name, given, condition, rules)),
    );
  });
}

function conditionImplies(path: string, given: Condition, needed: Condition, rules: Rules): boolean {
  if (given.operator === needed.operator && equalValues(given.operand, needed.operand)) return true;
  if (needed.operator === '$exists') return needed.operand === true && excludesMissing(given);
  if (given.operator === '$eq') return valueImplies(path, given.operand, needed, rules);
  if (given.operator === '$in' && Array.isArray(given.operand)) {
    return given.operand.every((value) => valueImplies(path, value, needed, rules));
  }
  return rangeImplies(given, needed, rules);
}

/** Conditions that stay true of an array when one of its items meets them. */
const monotone = ['$eq', '$in', '$gt', '$gte', '$lt', '$lte', '$type'];

function valueImplies(path: string, value: unknown, needed: Condition, rules: Rules): boolean {
  if (!monotone.includes(needed.operator) || value === null || value === undefined || Array.isArray(value))
    return false;
  const leaf = path.split('.').at(-1) ?? path;
  const context = { collation: rules ?? null };
  return compileFilter({ [leaf]: { [needed.operator]: needed.operand } }, context)({ [leaf]: value });
}

function excludesMissing({ operator, operand }: Condition): boolean {
  if (operator === '$in')
    return Array.isArray(operand) && operand.every((value) => value !== null && value !== undefined);
  return (
    ['$eq', '$gt', '$gte', '$lt', '$lte', '$regex', '$type'].includes(operator) &&
    operand !== null &&
    operand !== undefined
  );
}

function rangeImplies(given: Condition, needed: Condition, rules: Rules): boolean {
  if (orderOf(given.operand) !== orderOf(needed.operand)) return false;
  const difference = compareValues(given.operand, needed.operand, rules);
  if (needed.operator === '$gt')
    return (given.operator === '$gt' && difference >= 0) || (given.operator === '$gte' && difference > 0);
  if (needed.operator === '$gte') return ['$gt', '$gte'].includes(given.operator) && difference >= 0;
  if (needed.operator === '$lt')
    return (given.operator === '$lt' && difference <= 0) || (given.operator === '$lte' && difference < 0);
  return needed.operator === '$lte' && ['$lt', '$lte'].includes(given.operator) && difference <= 0;
}
