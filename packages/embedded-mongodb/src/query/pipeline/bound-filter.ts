import { type Document, isDocument } from '../../bson/codec.js';
import type { QueryContext } from '../context.js';

const comparisons = ['$eq', '$gt', '$gte', '$lt', '$lte'];

/**
 * The filter with the variables of a `$lookup` put in as constants where its `$expr` compares with them: they are known
 * by the time it is asked, and constants are what indexes are looked up by.
 */
export function withConstants(filter: Document, { bindings }: QueryContext): Document {
  const expression = filter['$expr'];
  if (!bindings || bindings.size === 0 || !isDocument(expression)) return filter;
  return { ...filter, $expr: substituted(expression, bindings) };
}

type Bindings = NonNullable<QueryContext['bindings']>;

function substituted(expression: Document, bindings: Bindings): Document {
  return Object.fromEntries(
    Object.entries(expression).map(([operator, operands]) => [operator, substitutedIn(operator, operands, bindings)]),
  );
}

function substitutedIn(operator: string, operands: unknown, bindings: Bindings): unknown {
  if (!Array.isArray(operands)) return operands;
  if (operator === '$and') return operands.map((item) => (isDocument(item) ? substituted(item, bindings) : item));
  return comparisons.includes(operator) ? operands.map((operand) => constantFor(operand, bindings)) : operands;
}

function constantFor(operand: unknown, bindings: Bindings): unknown {
  if (typeof operand !== 'string' || !operand.startsWith('$$')) return operand;
  const value = bindings.get(operand.slice(2))?.();
  return value === undefined ? operand : { $literal: value };
}
