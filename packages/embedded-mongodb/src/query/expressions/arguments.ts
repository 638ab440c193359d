import { type Document, isDocument } from '../../bson/codec.js';
import { type Expression, folded, missing, type OperatorCompiler, type Scope } from './scope.js';
import { failure, typeOf } from './values.js';

/** The expressions an operator is given: the items of a list, or the one thing that stands there without a list. */
export function compileArguments(operand: unknown, scope: Scope): Expression[] {
  const items = Array.isArray(operand) ? operand : [operand];
  return items.map((item) => scope.compile(item, scope));
}

/** {@link compileArguments} for an operator that takes `min` to `max` of them. */
export function compileArgumentsBetween(
  min: number,
  max: number,
): (...call: Parameters<OperatorCompiler>) => Expression[] {
  return (operand, scope, name) => {
    const count = Array.isArray(operand) ? operand.length : 1;
    if (count < min || count > max) throw wrongCount(name, count, min, max);
    return compileArguments(operand, scope);
  };
}

function wrongCount(name: string, count: number, min: number, max: number): Error {
  if (min === max) return failure(16020, `Expression ${name} takes exactly ${min} arguments. ${count} were passed in.`);
  return failure(
    28667,
    `Expression ${name} takes at least ${min} arguments, and at most ${max}, but ${count} were passed in.`,
  );
}

const exactlyOne = compileArgumentsBetween(1, 1);
const exactlyTwo = compileArgumentsBetween(2, 2);
const exactlyThree = compileArgumentsBetween(3, 3);

/** An operator of one value. */
export function unary(compute: (value: unknown, name: string, scope: Scope) => unknown): OperatorCompiler {
  return (operand, scope, name) => {
    const [first = missing] = exactlyOne(operand, scope, name);
    return folded([first], (document) => compute(first(document), name, scope));
  };
}

/** An operator of two values. */
export function binary(
  compute: (left: unknown, right: unknown, name: string, scope: Scope) => unknown,
): OperatorCompiler {
  return (operand, scope, name) => {
    const [left = missing, right = missing] = exactlyTwo(operand, scope, name);
    return folded([left, right], (document) => compute(left(document), right(document), name, scope));
  };
}

/** An operator of three values. */
export function ternary(compute: (a: unknown, b: unknown, c: unknown, name: string) => unknown): OperatorCompiler {
  return (operand, scope, name) => {
    const [a = missing, b = missing, c = missing] = exactlyThree(operand, scope, name);
    return folded([a, b, c], (document) => compute(a(document), b(document), c(document), name));
  };
}

/** An operator of `min` to `max` values, which are all computed before it is. */
export function several(
  min: number,
  max: number,
  compute: (values: unknown[], name: string, scope: Scope) => unknown,
): OperatorCompiler {
  const take = compileArgumentsBetween(min, max);
  return (operand, scope, name) => {
    const parts = take(operand, scope, name);
    return folded(parts, (document) => compute(valuesOf(parts, document), name, scope));
  };
}

/** The values of several expressions for one document. */
export function valuesOf(parts: readonly Expression[], document: unknown): unknown[] {
  return parts.map((part) => part(document));
}

/** Errors of an operator with named arguments: codes and texts differ from operator to operator. */
export type NamedProblems = {
  readonly notAnObject: (name: string, found: string) => Error;
  readonly unknown: (name: string, argument: string) => Error;
  /** One for each argument that must be there. */
  readonly missing: Readonly<Record<string, (name: string) => Error>>;
};

/** The named arguments of an operator as they were written. Throws when they are no object, or not the known ones. */
export function namedOperands(
  operand: unknown,
  name: string,
  known: readonly string[],
  problems: NamedProblems,
): Document {
  if (!isDocument(operand)) throw problems.notAnObject(name, typeOf(operand));
  for (const argument of Object.keys(operand)) if (!known.includes(argument)) throw problems.unknown(name, argument);
  for (const [argument, problem] of Object.entries(problems.missing)) {
    if (!Object.hasOwn(operand, argument)) throw problem(name);
  }
  return operand;
}

/** The expressions of named arguments; one left out is `null`. */
export type NamedExpressions<Name extends string> = Readonly<Record<Name, Expression | null>>;

/** {@link namedOperands}, compiled. */
export function compileNamed<Name extends string>(
  operand: unknown,
  scope: Scope,
  options: { readonly name: string; readonly known: readonly Name[]; readonly problems: NamedProblems },
): NamedExpressions<Name> {
  const operands = namedOperands(operand, options.name, options.known, options.problems);
  const pairs = options.known.map((argument) => [
    argument,
    Object.hasOwn(operands, argument) ? scope.compile(operands[argument], scope) : null,
  ]);
  return Object.fromEntries(pairs) as NamedExpressions<Name>;
}

/** The parts of named expressions that are there, for {@link folded}. */
export function presentParts(named: NamedExpressions<string>): Expression[] {
  return Object.values(named).filter((part): part is Expression => part !== null);
}
