import { Long } from 'bson';
import { findInt64 } from '../../../../bson/numbers.js';
import { isNumeric } from '../../../../bson/types.js';
import { compileNamed, type NamedExpressions, type NamedProblems, presentParts } from '../../arguments.js';
import { type Expression, folded, type OperatorCompiler, type OperatorTable, type Scope } from '../../scope.js';
import { asDate, dateFrom, failure, findDate, isNullish, shown, typeOf } from '../../values.js';
import { compileFromParts } from './from-parts.js';
import { type Count, differenceIn, truncateTo } from './intervals.js';
import { addUnits, asStartOfWeek, asUnit, type Unit } from './units.js';
import { findZone } from './zone-argument.js';
import type { Zone } from './zones.js';

const sunday = 7;

const addProblems: NamedProblems = {
  notAnObject: (name) => failure(5166400, `${name} expects an object as its argument`),
  unknown: (name, argument) => failure(5166401, `Unrecognized argument to ${name}: ${argument}`),
  missing: Object.fromEntries(
    ['startDate', 'unit', 'amount'].map((field) => [
      field,
      (name: string) => failure(5166402, `${name} requires startDate, unit, and amount to be present`),
    ]),
  ),
};

function adding(sign: 1 | -1): OperatorCompiler {
  return (operand, scope, name) => {
    const known = ['startDate', 'unit', 'amount', 'timezone'] as const;
    const named = compileNamed(operand, scope, { name, known, problems: addProblems });
    return folded(presentParts(named), (document) => {
      const start = named.startDate?.(document);
      const unit = named.unit?.(document);
      const amount = named.amount?.(document);
      if (isNullish(start) || isNullish(unit)) return null;
      const checkedUnit = asUnit(unit, name);
      const zone = isNullish(amount) ? null : findZone(named.timezone, document);
      if (!zone) return null;
      const date = findDate(start);
      if (!date) throw failure(5166403, `${name} requires startDate to be convertible to a date`);
      return dateFrom(addUnits(date.getTime(), checkedUnit, sign * asAmount(amount, checkedUnit, name), zone));
    });
  };
}

/** More than this no date can be moved by, in whatever unit. */
const largestAmount = 2n ** 63n / 1000n;

function asAmount(value: unknown, unit: Unit, name: string): number {
  const amount = isNumeric(value) ? findInt64(value) : null;
  if (amount === null) throw failure(5166405, `${name} expects integer amount of time units`);
  if (amount > largestAmount || amount < -largestAmount)
    throw failure(5976500, `invalid dateAdd 'amount' parameter value: ${amount} ${unit}`);
  return Number(amount);
}

const diffProblems: NamedProblems = {
  notAnObject: () => failure(5166301, '$dateDiff only supports an object as its argument'),
  unknown: (_name, argument) => failure(5166302, `Unrecognized argument to $dateDiff: ${argument}`),
  missing: {
    startDate: () => failure(5166303, `Missing 'startDate' parameter to $dateDiff`),
    endDate: () => failure(5166304, `Missing 'endDate' parameter to $dateDiff`),
    unit: () => failure(5166305, `Missing 'unit' parameter to $dateDiff`),
  },
};

function compileDiff(operand: unknown, scope: Scope, name: string): Expression {
  const known = ['startDate', 'endDate', 'unit', 'timezone', 'startOfWeek'] as const;
  const named = compileNamed(operand, scope, { name, known, problems: diffProblems });
  return folded(presentParts(named), (document) => {
    const start = named.startDate?.(document);
    const end = named.endDate?.(document);
    if (isNullish(start) || isNullish(end)) return null;
    const count = findCount(named, document, name);
    if (!count) return null;
    const [from, to] = [asNamedDate(start, name, 'startDate'), asNamedDate(end, name, 'endDate')];
    return Long.fromNumber(differenceIn(from.getTime(), to.getTime(), count));
  });
}

function asNamedDate(value: unknown, name: string, argument: string): Date {
  if (findDate(value)) return asDate(value);
  throw failure(5166307, `${name} requires '${argument}' to be a date, but got ${typeOf(value)}`);
}

/** How to count; null when the unit, the day weeks begin with or the zone is null. */
function findCount(
  named: NamedExpressions<'unit' | 'timezone' | 'startOfWeek'>,
  document: unknown,
  name: string,
): Count | null {
  const unitName = named.unit?.(document);
  if (isNullish(unitName)) return null;
  const unit = asUnit(unitName, name);
  const first = unit === 'week' && named.startOfWeek ? named.startOfWeek(document) : 'sunday';
  if (isNullish(first)) return null;
  const startOfWeek = first === 'sunday' ? sunday : asStartOfWeek(first, name);
  const zone: Zone | null = findZone(named.timezone, document);
  return zone && { unit, zone, startOfWeek };
}

const truncProblems: NamedProblems = {
  notAnObject: () => failure(5439007, '$dateTrunc only supports an object as its argument'),
  unknown: (_name, argument) => failure(5439008, `Unrecognized argument to $dateTrunc: ${argument}`),
  missing: {
    date: () => failure(5439009, `Missing 'date' parameter to $dateTrunc`),
    unit: () => failure(5439010, `Missing 'unit' parameter to $dateTrunc`),
  },
};

function compileTrunc(operand: unknown, scope: Scope, name: string): Expression {
  const known = ['date', 'unit', 'binSize', 'timezone', 'startOfWeek'] as const;
  const named = compileNamed(operand, scope, { name, known, problems: truncProblems });
  return folded(presentParts(named), (document) => {
    const date = named.date?.(document);
    const bin = named.binSize ? named.binSize(document) : 1;
    if (isNullish(date) || isNullish(bin)) return null;
    const size = asBinSize(bin);
    const count = findCount(named, document, name);
    return count && dateFrom(truncateTo(asNamedDate(date, name, 'date').getTime(), size, count));
  });
}

function asBinSize(value: unknown): number {
  const size = isNumeric(value) ? findInt64(value) : null;
  if (size === null)
    throw failure(
      5439017,
      `$dateTrunc requires 'binSize' to be a 64-bit integer, but got value '${shown(value)}' of type ${typeOf(value)}`,
    );
  if (size <= 0n) throw failure(5439018, `$dateTrunc requires 'binSize' to be greater than 0, but got value ${size}`);
  return Number(size);
}

/** Dates made of parts, moved, compared and cut off. */
export const dateBuildingOperators: OperatorTable = {
  $dateFromParts: compileFromParts,
  $dateAdd: adding(1),
  $dateSubtract: adding(-1),
  $dateDiff: compileDiff,
  $dateTrunc: compileTrunc,
};
