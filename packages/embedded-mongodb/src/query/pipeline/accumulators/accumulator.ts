import type { Document } from '../../../bson/codec.js';
import type { QueryContext } from '../../context.js';
import { compileExpression } from '../../expressions/expression.js';
import type { MemoryMeter } from '../memory.js';

/** An accumulator at work on one group: it sees each document once. `value` may be asked for in between. */
export type Running = { readonly add: (document: Document) => void; readonly value: () => unknown };

/** Begins with a new group. `key` is the group's `_id`, which the `n` of some accumulators depends on. */
export type StartAccumulator = (key: unknown, memory: MemoryMeter) => Running;

/** Reads an accumulator's operand. Throws MongoDB's errors for what is malformed. */
export type CompileAccumulator = (operand: unknown, context: QueryContext) => StartAccumulator;

/** A running total over the values of one expression. */
export type Total = { readonly add: (value: unknown) => void; readonly value: () => unknown };

/** An accumulator that only looks at the value of its operand. */
export function overValues(start: (memory: MemoryMeter, context: QueryContext) => Total): CompileAccumulator {
  return (operand, context) => {
    const expression = compileExpression(operand, context);
    return (_key, memory) => {
      const total = start(memory, context);
      return { add: (document) => total.add(expression(document)), value: total.value };
    };
  };
}
