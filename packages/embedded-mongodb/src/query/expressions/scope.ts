import { MongoError, withContext } from '../../errors.js';
import type { QueryContext } from '../context.js';

/**
 * A compiled aggregation expression: its value for one document. `undefined` stands for a missing value. The value may be
 * shared with the document, with the specification or with other results: copy it before changing anything inside.
 */
export type Expression = {
  (document: unknown): unknown;
  /** Set when the value is the same for every document. */
  readonly constant?: { readonly value: unknown };
};

/** What is known while an expression is compiled: the names bound around it, and how to compile what is inside it. */
export type Scope = {
  readonly context: QueryContext;
  readonly variables: ReadonlyMap<string, Expression>;
  readonly compile: (spec: unknown, scope: Scope) => Expression;
};

/** Compiles the operand of one operator. `name` is the operator's, for messages. */
export type OperatorCompiler = (operand: unknown, scope: Scope, name: string) => Expression;

/** Operators by name. */
export type OperatorTable = Readonly<Record<string, OperatorCompiler>>;

/** An expression whose value is already known. */
export function constantly(value: unknown): Expression {
  return Object.assign(() => value, { constant: { value } });
}

/** The value that is not there. */
export const missing: Expression = constantly(undefined);

/**
 * Computes the expression at once when everything it depends on is known. Errors come at once too, as with MongoDB, which
 * computes what is constant before it looks at any document.
 */
export function folded(parts: readonly Expression[], expression: Expression): Expression {
  return parts.every((part) => part.constant) ? constantly(computeNow(expression)) : expression;
}

function computeNow(expression: Expression): unknown {
  try {
    return expression(undefined);
  } catch (error) {
    throw withContext(error, 'Failed to optimize pipeline');
  }
}

/** A variable that an expression sets each time before it computes what is inside. */
export type Binding = { readonly scope: Scope; readonly set: (value: unknown) => void };

/** Opens a scope in which `name` stands for what was last `set`. Throws `FailedToParse` for a name that cannot be one. */
export function bindVariable(scope: Scope, name: string): Binding {
  checkVariableName(name);
  const cell: { value: unknown } = { value: undefined };
  const variables = new Map(scope.variables).set(name, () => cell.value);
  return {
    scope: { ...scope, variables },
    set: (value) => {
      cell.value = value;
    },
  };
}

function checkVariableName(name: string): void {
  if (name === 'CURRENT') return;
  if (name === '') throw new MongoError('FailedToParse', 'empty variable names are not allowed');
  if (!/^[a-z\u0080-\u{10ffff}]/u.test(name))
    throw new MongoError('FailedToParse', `'${name}' starts with an invalid character for a user variable name`);
  const wrong = /[^\w\u0080-\u{10ffff}]/u.exec(name);
  if (wrong)
    throw new MongoError('FailedToParse', `'${name}' contains an invalid character for a variable name: '${wrong[0]}'`);
}
