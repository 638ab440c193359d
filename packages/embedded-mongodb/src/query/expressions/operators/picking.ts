import { compareValues } from '../../../bson/compare.js';
import { doubleFrom, findInt64, type Numeric, toNumber } from '../../../bson/numbers.js';
import { percentileOf } from '../../../bson/statistics.js';
import { isNumeric } from '../../../bson/types.js';
import { compileNamed, type NamedProblems, presentParts } from '../arguments.js';
import { type Expression, folded, missing, type OperatorCompiler, type OperatorTable, type Scope } from '../scope.js';
import { failure, isNullish, shown, typeOf } from '../values.js';

const pickProblems: NamedProblems = {
  notAnObject: (name, found) => failure(5787900, `specification must be an object; found ${name}: ${found}`),
  unknown: (name, argument) => failure(5787901, `Unknown argument for '${name}' operator: ${argument}`),
  missing: {
    n: () => failure(5787906, `Missing value for 'n'`),
    input: () => failure(5787907, `Missing value for 'input'`),
  },
};

/** An operator that takes `n` of the items of a list. */
function picking(pick: (items: unknown[], n: number, scope: Scope) => unknown[]): OperatorCompiler {
  return (operand, scope, name) => {
    const named = compileNamed(operand, scope, { name, known: ['n', 'input'], problems: pickProblems });
    const { n = missing, input = missing } = named;
    return folded(presentParts(named), (document) => {
      const count = asCount(n?.(document));
      const items = input?.(document);
      if (!Array.isArray(items)) throw failure(5788200, 'Input must be an array');
      return pick(items, count, scope);
    });
  };
}

/** How many are picked, for `$firstN` and its like: a whole number above zero. */
function asCount(value: unknown): number {
  if (!isNumeric(value)) throw failure(5787902, `Value for 'n' must be of integral type, but found ${shown(value)}`);
  const whole = findInt64(value);
  if (whole === null) throw failure(5787903, `Value for 'n' must be of integral type, but found ${shown(value)}`);
  if (whole <= 0n) throw failure(5787908, `'n' must be greater than 0, found ${whole}`);
  return Number(whole);
}

function least(direction: 1 | -1): (items: unknown[], n: number, scope: Scope) => unknown[] {
  return (items, n, { context }) =>
    items
      .filter((item) => !isNullish(item))
      .sort((a, b) => compareValues(a, b, context.collation) * direction)
      .slice(0, n);
}

type Shares = readonly number[];

function missingField(field: string): (name: string) => Error {
  return (name) => failure(40414, `BSON field '${name}.${field}' is missing but a required field`);
}

const medianProblems: NamedProblems = {
  notAnObject: (name, found) => failure(7436100, `specification must be an object; found ${name} :${found}`),
  unknown: (name, argument) => failure(40415, `BSON field '${name}.${argument}' is an unknown field.`),
  missing: { input: missingField('input'), method: missingField('method') },
};

const percentileProblems: NamedProblems = {
  ...medianProblems,
  notAnObject: (name, found) => failure(7429703, `specification must be an object; found ${name} :${found}`),
  missing: { ...medianProblems.missing, p: missingField('p') },
};

function compileMedian(operand: unknown, scope: Scope, name: string): Expression {
  const named = compileNamed(operand, scope, { name, known: ['input', 'method'], problems: medianProblems });
  checkMethod(named.method, name);
  const input = named.input ?? missing;
  return folded([input], (document) => percentiles(input(document), [0.5])[0] ?? null);
}

function compilePercentile(operand: unknown, scope: Scope, name: string): Expression {
  const known = ['input', 'p', 'method'] as const;
  const named = compileNamed(operand, scope, { name, known, problems: percentileProblems });
  checkMethod(named.method, name);
  const shares = sharesOf(named.p ?? missing);
  const input = named.input ?? missing;
  return folded([input], (document) => percentiles(input(document), shares));
}

function checkMethod(method: Expression | null, name: string): void {
  const value = method?.constant?.value;
  if (value === 'approximate') return;
  if (typeof value !== 'string')
    throw failure(
      'TypeMismatch',
      `BSON field '${name}.method' is the wrong type '${typeOf(value)}', expected type 'string'`,
    );
  throw failure('BadValue', `Currently only 'approximate' can be used as percentile 'method'.`);
}

function sharesOf(p: Expression): Shares {
  if (!p.constant || !Array.isArray(p.constant.value))
    throw failure(
      7750300,
      `The $percentile 'p' field must be an array of constant values, but found value: ${shown(p.constant?.value)}.`,
    );
  const values: unknown[] = p.constant.value;
  if (values.length === 0) throw failure(7750301, `The $percentile 'p' field cannot be an empty array.`);
  return values.map(asShare);
}

function asShare(value: unknown): number {
  if (!isNumeric(value))
    throw failure(
      7750302,
      `The $percentile 'p' field must be an array of numbers from [0.0, 1.0], but found: ${shown(value)}`,
    );
  const share = toNumber(value);
  if (share >= 0 && share <= 1) return share;
  throw failure(
    7750303,
    `The $percentile 'p' field must be an array of numbers from [0.0, 1.0], but found: ${shown(value)}`,
  );
}

/** Doubles; null where there is no number at all. */
function percentiles(input: unknown, shares: Shares): (Numeric | null)[] {
  const numbers = (Array.isArray(input) ? input : [input]).filter(isNumeric).map(toNumber);
  const sorted = numbers.sort((a, b) => Number(Number.isNaN(b)) - Number(Number.isNaN(a)) || a - b);
  return shares.map((share) => {
    const value = percentileOf(sorted, share);
    return value === null ? null : doubleFrom(value);
  });
}

/** Operators that pick items of a list by place, by size or by share. */
export const pickingOperators: OperatorTable = {
  $firstN: picking((items, n) => items.slice(0, n)),
  $lastN: picking((items, n) => items.slice(-n)),
  $minN: picking(least(1)),
  $maxN: picking(least(-1)),
  $median: compileMedian,
  $percentile: compilePercentile,
};
