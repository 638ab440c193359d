import { type Document, isDocument } from '../../../bson/codec.js';
import { doubleFrom, type Numeric, toNumber } from '../../../bson/numbers.js';
import { show } from '../../../bson/show.js';
import { isNumeric } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import type { QueryContext } from '../../context.js';
import { compileExpression } from '../../expressions/expression.js';
import type { MemoryMeter } from '../memory.js';
import type { CompileAccumulator } from './accumulator.js';

const bytesPerNumber = 8;

/** `$percentile`: the values below which these shares of the numbers lie, each one of the numbers. */
export const compilePercentile: CompileAccumulator = (operand, context) => {
  const spec = percentileOperand('$percentile', operand, ['input', 'p', 'method']);
  const shares = sharesFrom(spec['p'], context);
  return collecting(spec['input'], context, (sorted) => shares.map((share) => percentileOf(sorted, share)));
};

/** `$median`: the value in the middle, the lower one of two. */
export const compileMedian: CompileAccumulator = (operand, context) => {
  const spec = percentileOperand('$median', operand, ['input', 'method']);
  return collecting(spec['input'], context, (sorted) => percentileOf(sorted, 0.5));
};

function collecting(input: unknown, context: QueryContext, result: (sorted: readonly number[]) => unknown) {
  const inputOf = compileExpression(input, context);
  return (_key: unknown, memory: MemoryMeter) => {
    const numbers: number[] = [];
    return {
      add: (document: Document) => {
        const value = inputOf(document);
        if (!isNumeric(value)) return;
        memory.holdBytes(bytesPerNumber);
        numbers.push(toNumber(value));
      },
      value: () => result(numbers.sort((a, b) => a - b)),
    };
  };
}

/** The number at this share of the sorted ones, or null of none. */
export function percentileOf(sorted: readonly number[], share: number): Numeric | null {
  const rank = share >= 1 ? sorted.length - 1 : Math.max(0, Math.ceil(sorted.length * share) - 1);
  const value = sorted[rank];
  return value === undefined ? null : doubleFrom(value);
}

function percentileOperand(operator: string, operand: unknown, fields: readonly string[]): Document {
  if (!isDocument(operand))
    throw new MongoError('Location7429703', `specification must be an object; found ${operator}: ${show(operand)}`);
  const stray = Object.keys(operand).find((name) => !fields.includes(name));
  if (stray !== undefined)
    throw new MongoError('Location40415', `BSON field '${operator}.${stray}' is an unknown field.`);
  const missing = fields.find((name) => !(name in operand));
  if (missing !== undefined)
    throw new MongoError('Location40414', `BSON field '${operator}.${missing}' is missing but a required field`);
  if (operand['method'] !== 'approximate')
    throw new MongoError('BadValue', "Currently only 'approximate' can be used as percentile 'method'.");
  return operand;
}

function sharesFrom(spec: unknown, context: QueryContext): number[] {
  const value = compileExpression(spec, context)({});
  if (!Array.isArray(value) || value.length === 0)
    throw new MongoError(
      'Location7750301',
      `The $percentile 'p' field must be an array of numbers from [0.0, 1.0], but found: ${show(value)}`,
    );
  return value.map(shareFrom);
}

function shareFrom(value: unknown): number {
  if (!isNumeric(value))
    throw new MongoError(
      'Location7750302',
      `The $percentile 'p' field must be an array of numbers from [0.0, 1.0], but found: ${show(value)}`,
    );
  const share = toNumber(value);
  if (share >= 0 && share <= 1) return share;
  throw new MongoError(
    'Location7750303',
    `The $percentile 'p' field must be an array of numbers from [0.0, 1.0], but found: ${show(value)}`,
  );
}
