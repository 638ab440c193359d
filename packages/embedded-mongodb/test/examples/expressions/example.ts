import type { Document } from 'bson';

/** An expression, what it is computed for, and its value (`undefined`: the field is left out) or the code it is refused with. */
export type ExpressionExample = {
  readonly operator: string;
  readonly expression: unknown;
  readonly document: Document;
  readonly variables: Document;
} & ({ readonly expected: unknown } | { readonly code: number });

/** What an example may say beyond the expression and its outcome. */
type Circumstances = { readonly document?: Document; readonly variables?: Document };

function operatorOf(expression: unknown): string {
  const [name = ''] = typeof expression === 'object' && expression !== null ? Object.keys(expression) : [];
  return name.startsWith('$') ? name : '';
}

/** An expression that has this value, types told apart: 2 is an int, `new Double(2)` a double, `Long` a long. */
export function gives(
  expression: unknown,
  expected: unknown,
  document: Document = {},
  variables: Document = {},
): ExpressionExample {
  return { operator: operatorOf(expression), expression, document, variables, expected };
}

/** An expression that is refused with this code. */
export function fails(
  expression: unknown,
  code: number,
  { document = {}, variables = {} }: Circumstances = {},
): ExpressionExample {
  return { operator: operatorOf(expression), expression, document, variables, code };
}
