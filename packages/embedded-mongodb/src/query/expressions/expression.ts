import type { QueryContext } from '../context.js';
import { refillBudget } from './budget.js';
import { compileAny } from './compile.js';
import type { Expression } from './scope.js';

export type { Expression } from './scope.js';
export { isTruthy } from './values.js';

/**
 * Compiles an aggregation expression once, to compute it for many documents. Throws MongoDB's errors for what is malformed,
 * and for what fails whatever the document is; the compiled expression throws those that depend on the document.
 *
 * `$$NAME` stands for `context.variables.NAME`. So a stage defines further names, as `$redact` does its `$$KEEP`, `$$PRUNE` and
 * `$$DESCEND`, by adding them there with any value it recognises in the result.
 */
export function compileExpression(spec: unknown, context: QueryContext = {}): Expression {
  refillBudget();
  const expression = compileAny(spec, { context, variables: new Map(), compile: compileAny });
  if (expression.constant) return expression;
  return (document) => {
    refillBudget();
    return expression(document);
  };
}
