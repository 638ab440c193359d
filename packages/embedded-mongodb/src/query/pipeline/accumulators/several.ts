import { type Document, isDocument } from '../../../bson/codec.js';
import { compareValues } from '../../../bson/compare.js';
import { show } from '../../../bson/show.js';
import { isNumeric } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import type { QueryContext } from '../../context.js';
import { compileExpression, type Expression } from '../../expressions/expression.js';
import { parseSort } from '../../sort.js';
import type { Keyed } from '../../sorting.js';
import type { MemoryMeter } from '../memory.js';
import { findWhole } from '../numbers.js';
import { compileOrder } from '../order.js';
import type { CompileAccumulator, Running } from './accumulator.js';

type Collect = (
  limit: number,
  memory: MemoryMeter,
  context: QueryContext,
) => { add: (value: unknown) => void; values: () => unknown[] };

/** `$firstN`, `$lastN`, `$minN`, `$maxN`: up to `n` values of `input`. */
export function severalOf(operator: string, collect: Collect): CompileAccumulator {
  return (operand, context) => {
    const { input, n } = operandOf(operator, operand, ['input', 'n']);
    const inputOf = compileExpression(input, context);
    const countOf = compileExpression(n, context);
    return (key, memory) => {
      const collected = collect(limitFrom(operator, countOf, key), memory, context);
      return { add: (document) => collected.add(inputOf(document)), value: collected.values };
    };
  };
}

function operandOf(operator: string, operand: unknown, fields: readonly string[]): Document {
  if (!isDocument(operand))
    throw new MongoError('Location5787900', `specification must be an object; found ${operator}: ${show(operand)}`);
  const stray = Object.keys(operand).find((name) => !fields.includes(name));
  if (stray !== undefined) throw new MongoError('Location5787901', `Unknown argument to ${operator} : ${stray}`);
  if (!('n' in operand)) throw new MongoError('Location5787906', `Missing value for 'n'`);
  if (!('input' in operand)) throw new MongoError('Location5787907', `Missing value for 'input'`);
  return operand;
}

/** The `n` of a group; it may depend on the group's key and nothing else. */
function limitFrom(operator: string, countOf: Expression, key: unknown): number {
  const value = countOf(isDocument(key) ? key : {});
  if (!isNumeric(value))
    throw new MongoError('Location5787902', `Value for 'n' must be of integral type, but found ${show(value)}`);
  const limit = findWhole(value);
  if (limit === null)
    throw new MongoError('Location5787903', `Value for 'n' must be of integral type, but found ${show(value)}`);
  if (limit <= 0) throw new MongoError('Location5787908', `'n' must be greater than 0, found ${limit} for ${operator}`);
  return limit;
}

/** `$firstN`. */
export const collectFirst: Collect = (limit, memory) => {
  const values: unknown[] = [];
  return {
    add: (value) => {
      if (values.length >= limit) return;
      memory.hold(value);
      values.push(value ?? null);
    },
    values: () => [...values],
  };
};

/** `$lastN`. */
export const collectLast: Collect = (limit, memory) => {
  const values: unknown[] = [];
  return {
    add: (value) => {
      if (values.length >= limit) values.shift();
      else memory.hold(value);
      values.push(value ?? null);
    },
    values: () => [...values],
  };
};

/** `$minN` (direction 1) and `$maxN` (-1): null and missing do not take part. */
export function collectExtremes(direction: 1 | -1): Collect {
  return (limit, memory, { collation }) => {
    const best: unknown[] = [];
    return {
      add: (value) => {
        if (value === undefined || value === null) return;
        if (best.length < limit) memory.hold(value);
        insertSorted(best, value, limit, (a, b) => compareValues(a, b, collation) * direction);
      },
      values: () => [...best],
    };
  };
}

/** Keeps the `limit` least; equal ones stay in the order they came. */
function insertSorted<T>(best: T[], value: T, limit: number, compare: (a: T, b: T) => number): void {
  const last = best.at(-1);
  if (best.length >= limit && last !== undefined && compare(value, last) >= 0) return;
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(best[middle] as T, value) <= 0) low = middle + 1;
    else high = middle;
  }
  best.splice(low, 0, value);
  if (best.length > limit) best.pop();
}

type Ranking = { readonly operator: string; readonly fromTop: boolean; readonly single: boolean };

/** `$top`, `$topN`, `$bottom`, `$bottomN`: the `output` of the documents that come first or last in an order of their own. */
export function ranked({ operator, fromTop, single }: Ranking): CompileAccumulator {
  return (operand, context) => {
    const { sortBy, output, n } = rankedOperand(operator, operand, single);
    const { order, outputOf } = compileRanked(sortBy, output, context);
    const countOf = compileExpression(single ? 1 : n, context);
    return (key, memory) => {
      const best: Keyed<unknown>[] = [];
      const limit = limitFrom(operator, countOf, key);
      const values = () => (fromTop ? best : [...best].reverse()).map(({ item }) => item ?? null);
      return {
        add: (document) => {
          if (best.length < limit) memory.hold(document);
          insertSorted(best, order.keyed(outputOf(document), document), limit, compare);
        },
        value: single ? () => values()[0] ?? null : values,
      } satisfies Running;
    };

    function compare(a: Keyed<unknown>, b: Keyed<unknown>): number {
      return fromTop ? order.compare(a, b) : order.compare(b, a) || -1;
    }
  };
}

function compileRanked(sortBy: Document, output: unknown, context: QueryContext) {
  return { order: compileOrder(parseSort(sortBy), context), outputOf: compileExpression(output, context) };
}

function rankedOperand(operator: string, operand: unknown, single: boolean): Document & { sortBy: Document } {
  if (!isDocument(operand))
    throw new MongoError('Location5788001', `specification must be an object; found ${operator}: ${show(operand)}`);
  const fields = single ? ['output', 'sortBy'] : ['n', 'output', 'sortBy'];
  const stray = Object.keys(operand).find((name) => !fields.includes(name));
  if (stray !== undefined) throw new MongoError('Location5788002', `Unknown argument to ${operator} '${stray}'`);
  for (const [i, name] of ['n', 'output', 'sortBy'].entries()) {
    if (fields.includes(name) && !(name in operand))
      throw new MongoError(`Location${5788003 + i}`, `Missing value for '${name}'`);
  }
  const { sortBy } = operand;
  if (!isDocument(sortBy))
    throw new MongoError(
      'Location5788604',
      `expected 'sortBy' to already be an object in the arguments to ${operator}`,
    );
  return { ...operand, sortBy };
}
