import { type Document, isDocument } from '../../../bson/codec.js';
import { compileArguments, compileArgumentsBetween, type NamedProblems, namedOperands } from '../arguments.js';
import { constantly, type Expression, missing, type OperatorTable, type Scope } from '../scope.js';
import { failure, isNullish, isTruthy, typeOf } from '../values.js';

const condProblems: NamedProblems = {
  notAnObject: (name, found) => failure(16020, `Expression ${name} takes exactly 3 arguments. Found ${found}`),
  unknown: (_name, argument) => failure(17083, `Unrecognized parameter to $cond: ${argument}`),
  missing: Object.fromEntries([
    ['if', () => failure(17080, `Missing 'if' parameter to $cond`)],
    ['then', () => failure(17081, `Missing 'then' parameter to $cond`)],
    ['else', () => failure(17082, `Missing 'else' parameter to $cond`)],
  ]),
};

const takeThree = compileArgumentsBetween(3, 3);

function compileCond(operand: unknown, scope: Scope, name: string): Expression {
  const list = isDocument(operand) ? condOperands(operand, name) : operand;
  const [test = missing, then = missing, otherwise = missing] = takeThree(list, scope, name);
  if (test.constant) return isTruthy(test.constant.value) ? then : otherwise;
  return (document) => (isTruthy(test(document)) ? then(document) : otherwise(document));
}

function condOperands(operand: Document, name: string): unknown[] {
  const named = namedOperands(operand, name, ['if', 'then', 'else'], condProblems);
  return [named['if'], named['then'], named['else']];
}

function compileIfNull(operand: unknown, scope: Scope): Expression {
  const parts = compileArguments(operand, scope);
  if (parts.length < 2) throw failure(1257300, `$ifNull needs at least two arguments, had: ${parts.length}`);
  const last = parts.pop() ?? missing;
  return (document) => {
    for (const part of parts) {
      const value = part(document);
      if (!isNullish(value)) return value;
    }
    return last(document);
  };
}

type Branch = { readonly test: Expression; readonly result: Expression };

const switchProblems: NamedProblems = {
  notAnObject: (_name, found) => failure(40060, `$switch requires an object as an argument, found: ${found}`),
  unknown: (_name, argument) => failure(40067, `$switch found an unknown argument: ${argument}`),
  missing: { branches: () => failure(40068, '$switch requires at least one branch.') },
};

const branchProblems: NamedProblems = {
  notAnObject: (_name, found) => failure(40062, `$switch expected each branch to be an object, found: ${found}`),
  unknown: (_name, argument) => failure(40063, `$switch found an unknown argument to a branch: ${argument}`),
  missing: Object.fromEntries([
    ['case', () => failure(40064, `$switch requires each branch have a 'case' expression`)],
    ['then', () => failure(40065, `$switch requires each branch have a 'then' expression.`)],
  ]),
};

function compileSwitch(operand: unknown, scope: Scope, name: string): Expression {
  const named = namedOperands(operand, name, ['branches', 'default'], switchProblems);
  const branches = compileBranches(named['branches'], scope, name);
  const otherwise = Object.hasOwn(named, 'default') ? scope.compile(named['default'], scope) : noBranch;
  return (document) => {
    for (const { test, result } of branches) if (isTruthy(test(document))) return result(document);
    return otherwise(document);
  };
}

function compileBranches(operand: unknown, scope: Scope, name: string): Branch[] {
  if (!Array.isArray(operand))
    throw failure(40061, `$switch expected an array for 'branches', found: ${typeOf(operand)}`);
  if (operand.length === 0) throw failure(40068, '$switch requires at least one branch.');
  return operand.map((item) => {
    const branch = namedOperands(item, name, ['case', 'then'], branchProblems);
    return { test: scope.compile(branch['case'], scope), result: scope.compile(branch['then'], scope) };
  });
}

function noBranch(): never {
  throw failure(40066, '$switch could not find a matching branch for an input, and no default was specified.');
}

/** Choices, and values taken as they are. Only the branch that is chosen is computed. */
export const conditionalOperators: OperatorTable = {
  $cond: compileCond,
  $ifNull: compileIfNull,
  $switch: compileSwitch,
  $literal: (operand) => constantly(operand),
  $const: (operand) => constantly(operand),
};
