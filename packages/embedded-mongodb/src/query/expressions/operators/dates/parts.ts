import { Long } from 'bson';
import { isDocument } from '../../../../bson/codec.js';
import { compileArguments, compileNamed, type NamedProblems, presentParts } from '../../arguments.js';
import {
  type Expression,
  folded,
  missing,
  type OperatorCompiler,
  type OperatorTable,
  type Scope,
} from '../../scope.js';
import { asDate, failure, isNullish, typeOf } from '../../values.js';
import { dayOfWeek, dayOfYear, isoDayOfWeek, isoWeekOf, partsOf, weekOfYear } from './calendar.js';
import { findZone } from './zone-argument.js';
import { toWall } from './zones.js';

const partProblems: NamedProblems = {
  notAnObject: (name) => failure(40536, `${name} accepts exactly one argument`),
  unknown: (name, argument) => failure(40535, `unrecognized option to ${name}: "${argument}"`),
  missing: { date: (name) => failure(40539, `missing 'date' argument to ${name}, provided: `) },
};

/** `{ $year: date }`, `{ $year: [date] }` or `{ $year: { date, timezone } }`. */
function compilePart(operand: unknown, scope: Scope, name: string): { date: Expression; timezone: Expression | null } {
  if (isDocument(operand) && !Object.keys(operand)[0]?.startsWith('$')) {
    const known = ['date', 'timezone'] as const;
    const { date, timezone } = compileNamed(operand, scope, { name, known, problems: partProblems });
    return { date: date ?? missing, timezone };
  }
  const parts = compileArguments(operand, scope);
  if (parts.length !== 1)
    throw failure(40536, `${name} accepts exactly one argument if given an array, but was given ${parts.length}`);
  return { date: parts[0] ?? missing, timezone: null };
}

function part(read: (wall: number) => unknown): OperatorCompiler {
  return (operand, scope, name) => {
    const { date, timezone } = compilePart(operand, scope, name);
    return folded(timezone ? [date, timezone] : [date], (document) => {
      const value = date(document);
      if (isNullish(value)) return null;
      const moment = asDate(value).getTime();
      const zone = findZone(timezone, document);
      return zone && read(toWall(moment, zone));
    });
  };
}

const toPartsProblems: NamedProblems = {
  notAnObject: () => failure(40524, '$dateToParts only supports an object as its argument'),
  unknown: (_name, argument) => failure(40520, `Unrecognized argument to $dateToParts: ${argument}`),
  missing: { date: () => failure(40522, `Missing 'date' parameter to $dateToParts`) },
};

function compileToParts(operand: unknown, scope: Scope, name: string): Expression {
  const known = ['date', 'timezone', 'iso8601'] as const;
  const named = compileNamed(operand, scope, { name, known, problems: toPartsProblems });
  return folded(presentParts(named), (document) => {
    const date = named.date?.(document);
    const zone = findZone(named.timezone, document);
    const iso = named.iso8601 ? named.iso8601(document) : false;
    if (!zone || isNullish(iso)) return null;
    if (typeof iso !== 'boolean') throw failure(40521, `iso8601 must evaluate to a bool, found ${typeOf(iso)}`);
    if (isNullish(date)) return null;
    const wall = toWall(asDate(date).getTime(), zone);
    return iso ? isoParts(wall) : partsOf(wall);
  });
}

function isoParts(wall: number): object {
  const { year, week, day } = isoWeekOf(wall);
  const { hour, minute, second, millisecond } = partsOf(wall);
  return { isoWeekYear: year, isoWeek: week, isoDayOfWeek: day, hour, minute, second, millisecond };
}

/** Parts of a date, on the clock of a zone. */
export const datePartOperators: OperatorTable = {
  $year: part((wall) => partsOf(wall).year),
  $month: part((wall) => partsOf(wall).month),
  $dayOfMonth: part((wall) => partsOf(wall).day),
  $dayOfWeek: part(dayOfWeek),
  $dayOfYear: part(dayOfYear),
  $hour: part((wall) => partsOf(wall).hour),
  $minute: part((wall) => partsOf(wall).minute),
  $second: part((wall) => partsOf(wall).second),
  $millisecond: part((wall) => partsOf(wall).millisecond),
  $week: part(weekOfYear),
  $isoDayOfWeek: part(isoDayOfWeek),
  $isoWeek: part((wall) => isoWeekOf(wall).week),
  // MongoDB makes this one a long.
  $isoWeekYear: part((wall) => Long.fromNumber(isoWeekOf(wall).year)),
  $dateToParts: compileToParts,
};
