import { isDocument } from '../../../bson/codec.js';
import { plainName } from '../../../bson/names.js';
import { type NamedProblems, namedOperands } from '../arguments.js';
import { spendItems } from '../budget.js';
import { bindVariable, type Expression, type OperatorTable, type Scope } from '../scope.js';
import { failure, findInteger, isNullish, isTruthy, shown, typeOf } from '../values.js';

const letProblems: NamedProblems = {
  notAnObject: () => failure(16874, '$let only supports an object as its argument'),
  unknown: (_name, argument) => failure(16875, `Unrecognized parameter to $let: ${argument}`),
  missing: {
    vars: () => failure(16876, `Missing 'vars' parameter to $let`),
    in: () => failure(16877, `Missing 'in' parameter to $let`),
  },
};

function compileLet(operand: unknown, scope: Scope, name: string): Expression {
  const named = namedOperands(operand, name, ['vars', 'in'], letProblems);
  const { vars } = named;
  if (!isDocument(vars)) throw failure(10065, `invalid parameter: expected an object (vars)`);
  let inner = scope;
  const bindings = Object.entries(vars).map(([key, spec]) => {
    const binding = bindVariable(inner, plainName(key));
    inner = binding.scope;
    return { set: binding.set, compute: scope.compile(spec, scope) };
  });
  const body = scope.compile(named['in'], inner);
  return (document) => {
    const values = bindings.map(({ compute }) => compute(document));
    for (const [index, { set }] of bindings.entries()) set(values[index]);
    return body(document);
  };
}

const mapProblems: NamedProblems = {
  notAnObject: () => failure(16878, '$map only supports an object as its argument'),
  unknown: (_name, argument) => failure(16879, `Unrecognized parameter to $map: ${argument}`),
  missing: {
    input: () => failure(16880, `Missing 'input' parameter to $map`),
    in: () => failure(16882, `Missing 'in' parameter to $map`),
  },
};

function compileMap(operand: unknown, scope: Scope, name: string): Expression {
  const named = namedOperands(operand, name, ['input', 'as', 'in'], mapProblems);
  const input = scope.compile(named['input'], scope);
  const item = bindVariable(scope, itemName(named['as']));
  const body = scope.compile(named['in'], item.scope);
  return (document) => {
    const items = input(document);
    if (isNullish(items)) return null;
    if (!Array.isArray(items)) throw failure(16883, `input to $map must be an array not ${typeOf(items)}`);
    spendItems(items.length, name);
    return items.map((value) => {
      item.set(value);
      const mapped = body(document);
      return mapped === undefined ? null : mapped;
    });
  };
}

function itemName(as: unknown): string {
  if (as === undefined) return 'this';
  return typeof as === 'string' ? as : '';
}

const filterProblems: NamedProblems = {
  notAnObject: () => failure(28646, '$filter only supports an object as its argument'),
  unknown: (_name, argument) => failure(28647, `Unrecognized parameter to $filter: ${argument}`),
  missing: {
    input: () => failure(28648, `Missing 'input' parameter to $filter`),
    cond: () => failure(28650, `Missing 'cond' parameter to $filter`),
  },
};

function compileFilter(operand: unknown, scope: Scope, name: string): Expression {
  const named = namedOperands(operand, name, ['input', 'as', 'cond', 'limit'], filterProblems);
  const input = scope.compile(named['input'], scope);
  const item = bindVariable(scope, itemName(named['as']));
  const test = scope.compile(named['cond'], item.scope);
  const limit = Object.hasOwn(named, 'limit') ? scope.compile(named['limit'], scope) : null;
  return (document) => {
    const items = input(document);
    if (isNullish(items)) return null;
    if (!Array.isArray(items)) throw failure(28651, `input to $filter must be an array not ${typeOf(items)}`);
    const most = limit ? asLimit(limit(document)) : Number.POSITIVE_INFINITY;
    return takeWhere(items, most, (value) => {
      item.set(value);
      return isTruthy(test(document));
    });
  };
}

function takeWhere(items: readonly unknown[], most: number, test: (item: unknown) => boolean): unknown[] {
  const taken: unknown[] = [];
  for (const item of items) {
    if (test(item)) taken.push(item);
    if (taken.length >= most) break;
  }
  return taken;
}

function asLimit(value: unknown): number {
  if (isNullish(value)) return Number.POSITIVE_INFINITY;
  const limit = findInteger(value);
  if (limit === null)
    throw failure(327391, `$filter: limit must be represented as a 32-bit integral value: ${shown(value)}`);
  if (limit <= 0) throw failure(327392, `$filter: limit must be greater than 0: ${limit}`);
  return limit;
}

const reduceProblems: NamedProblems = {
  notAnObject: (_name, found) => failure(40075, `$reduce requires an object as an argument, found: ${found}`),
  unknown: (_name, argument) => failure(40076, `$reduce found an unknown argument: ${argument}`),
  missing: {
    input: () => failure(40077, `$reduce requires 'input' to be specified`),
    initialValue: () => failure(40078, `$reduce requires 'initialValue' to be specified`),
    in: () => failure(40079, `$reduce requires 'in' to be specified`),
  },
};

function compileReduce(operand: unknown, scope: Scope, name: string): Expression {
  const named = namedOperands(operand, name, ['input', 'initialValue', 'in'], reduceProblems);
  const input = scope.compile(named['input'], scope);
  const initial = scope.compile(named['initialValue'], scope);
  const item = bindVariable(scope, 'this');
  const total = bindVariable(item.scope, 'value');
  const body = scope.compile(named['in'], total.scope);
  return (document) => {
    const items = input(document);
    if (isNullish(items)) return null;
    if (!Array.isArray(items))
      throw failure(40080, `$reduce requires that 'input' be an array, found: ${shown(items)}`);
    let value = initial(document);
    for (const next of items) {
      item.set(next);
      total.set(value);
      value = body(document);
    }
    return value;
  };
}

/** Operators that give names to values for the expression inside them. */
export const bindingOperators: OperatorTable = {
  $let: compileLet,
  $map: compileMap,
  $filter: compileFilter,
  $reduce: compileReduce,
};
