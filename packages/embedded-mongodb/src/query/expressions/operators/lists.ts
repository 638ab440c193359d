import { type NamedProblems, namedOperands, valuesOf } from '../arguments.js';
import { type Expression, folded, type OperatorTable, type Scope } from '../scope.js';
import { failure, isNullish, shown, typeOf } from '../values.js';
import { compileSort } from './order.js';

const sortProblems: NamedProblems = {
  notAnObject: (_name, found) => failure(2942500, `$sortArray requires an object as an argument, found: ${found}`),
  unknown: (_name, argument) => failure(2942501, `$sortArray found an unknown argument: ${argument}`),
  missing: {
    input: () => failure(2942502, `$sortArray requires 'input' to be specified`),
    sortBy: () => failure(2942503, `$sortArray requires 'sortBy' to be specified`),
  },
};

function compileSortArray(operand: unknown, scope: Scope, name: string): Expression {
  const named = namedOperands(operand, name, ['input', 'sortBy'], sortProblems);
  const input = scope.compile(named['input'], scope);
  const sort = compileSort(named['sortBy'], scope.context);
  return folded([input], (document) => {
    const items = input(document);
    if (isNullish(items)) return null;
    if (!Array.isArray(items))
      throw failure(2942504, `The input argument to $sortArray must be an array, but was of type: ${typeOf(items)}`);
    return sort(items);
  });
}

const zipProblems: NamedProblems = {
  notAnObject: (_name, found) => failure(34460, `$zip only supports an object as an argument, found ${found}`),
  unknown: (_name, argument) => failure(34464, `$zip found an unknown argument: ${argument}`),
  missing: { inputs: () => failure(34465, '$zip requires at least one input array') },
};

function compileZip(operand: unknown, scope: Scope, name: string): Expression {
  const named = namedOperands(operand, name, ['inputs', 'defaults', 'useLongestLength'], zipProblems);
  const inputs = compileList(named['inputs'], scope, { code: 34461, what: 'inputs' });
  const defaults = compileList(named['defaults'] ?? [], scope, { code: 34462, what: 'defaults' });
  const longest = named['useLongestLength'] ?? false;
  if (typeof longest !== 'boolean') throw failure(34463, `useLongestLength must be a bool, found ${typeOf(longest)}`);
  checkZip(inputs, defaults, longest);
  return folded([...inputs, ...defaults], (document) => {
    const lists = valuesOf(inputs, document);
    if (lists.some(isNullish)) return null;
    return zipped(lists.map(asZipInput), valuesOf(defaults, document), longest);
  });
}

function compileList(specs: unknown, scope: Scope, problem: { code: number; what: string }): Expression[] {
  if (Array.isArray(specs)) return specs.map((spec) => scope.compile(spec, scope));
  throw failure(problem.code, `${problem.what} must be an array of expressions, found ${typeOf(specs)}`);
}

function checkZip(inputs: readonly unknown[], defaults: readonly unknown[], longest: boolean): void {
  if (inputs.length === 0) throw failure(34465, '$zip requires at least one input array');
  if (defaults.length > 0 && !longest) throw failure(34466, 'cannot specify defaults unless useLongestLength is true');
  if (defaults.length > 0 && defaults.length !== inputs.length)
    throw failure(34467, 'defaults and inputs must have the same length');
}

function asZipInput(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw failure(34468, `$zip found a non-array expression in input: ${shown(value)}`);
}

function zipped(lists: readonly unknown[][], defaults: readonly unknown[], longest: boolean): unknown[][] {
  const lengths = lists.map((list) => list.length);
  const length = longest ? Math.max(...lengths) : Math.min(...lengths);
  return Array.from({ length }, (_, row) =>
    lists.map((list, column) => (row < list.length ? list[row] : (defaults[column] ?? null))),
  );
}

/** Operators on lists with named arguments. */
export const listOperators: OperatorTable = {
  $sortArray: compileSortArray,
  $zip: compileZip,
};
