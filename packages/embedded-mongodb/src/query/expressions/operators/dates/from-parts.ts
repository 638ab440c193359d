import { findInt64 } from '../../../../bson/numbers.js';
import { isNumeric } from '../../../../bson/types.js';
import { compileNamed, type NamedExpressions, type NamedProblems, presentParts } from '../../arguments.js';
import { type Expression, folded, type Scope } from '../../scope.js';
import { dateFrom, failure, isNullish, shown, typeOf } from '../../values.js';
import { hourMs, minuteMs, secondMs, startOfDay, startOfIsoDay } from './calendar.js';
import { findZone } from './zone-argument.js';
import { fromWall } from './zones.js';

const fromPartsFields = [
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
  'isoWeekYear',
  'isoWeek',
  'isoDayOfWeek',
  'timezone',
] as const;
type FromPartsField = (typeof fromPartsFields)[number];
type FromParts = NamedExpressions<FromPartsField>;

const fromPartsProblems: NamedProblems = {
  notAnObject: () => failure(40519, '$dateFromParts only supports an object as its argument'),
  unknown: (_name, argument) => failure(40518, `Unrecognized argument to $dateFromParts: ${argument}`),
  missing: {},
};

/** `$dateFromParts`: the moment a zone's clock shows these parts, of the common calendar or of the ISO one. */
export function compileFromParts(operand: unknown, scope: Scope, name: string): Expression {
  const named = compileNamed(operand, scope, { name, known: fromPartsFields, problems: fromPartsProblems });
  checkNotMixed(named);
  const dayOf = named.year ? naturalDay : isoDay;
  return folded(presentParts(named), (document) => {
    const part = partReader(named, document);
    const time = timeOf(part);
    const zone = findZone(named.timezone, document);
    if (time === null || !zone) return null;
    const day = dayOf(part);
    return day === null ? null : dateFrom(fromWall(day + time, zone));
  });
}

function checkNotMixed({ year, month, day, isoWeekYear, isoWeek, isoDayOfWeek }: FromParts): void {
  if (!year && !isoWeekYear)
    throw failure(40516, `$dateFromParts requires either 'year' or 'isoWeekYear' to be present`);
  if (year && (isoWeekYear || isoWeek || isoDayOfWeek))
    throw failure(40489, '$dateFromParts does not allow mixing natural dates with ISO dates');
  if (isoWeekYear && (month || day))
    throw failure(40525, '$dateFromParts does not allow mixing ISO dates with natural dates');
}

type ReadPart = (field: FromPartsField, otherwise: number, bounded?: 'bounded') => number | null;

/** Reads the parts as whole numbers; null when one is null. Most may be at most 16 bits large. */
function partReader(named: FromParts, document: unknown): ReadPart {
  return (field, otherwise, bounded) => {
    const expression = named[field];
    if (!expression) return otherwise;
    const value = expression(document);
    return isNullish(value) ? null : asPart(value, field, bounded);
  };
}

function asPart(value: unknown, field: string, bounded?: 'bounded'): number {
  const whole = isNumeric(value) ? findInt64(value) : null;
  if (whole === null)
    throw failure(40515, `'${field}' must evaluate to an integer, found ${typeOf(value)} with value ${shown(value)}`);
  if (bounded && (whole < -32768n || whole > 32767n))
    throw failure(
      31034,
      `'${field}' must evaluate to a value in the range [-32768, 32767]; value ${whole} is not in range`,
    );
  return Number(whole);
}

function timeOf(part: ReadPart): number | null {
  const hour = part('hour', 0, 'bounded');
  const minute = part('minute', 0, 'bounded');
  const second = part('second', 0);
  const millisecond = part('millisecond', 0);
  if (hour === null || minute === null || second === null || millisecond === null) return null;
  return hour * hourMs + minute * minuteMs + second * secondMs + millisecond;
}

function naturalDay(part: ReadPart): number | null {
  const year = part('year', 1970);
  const month = part('month', 1, 'bounded');
  const day = part('day', 1, 'bounded');
  if (year === null || month === null || day === null) return null;
  checkYear(year, { code: 40523, field: 'year' });
  return startOfDay(year, month, day);
}

function isoDay(part: ReadPart): number | null {
  const year = part('isoWeekYear', 1970);
  const week = part('isoWeek', 1, 'bounded');
  const day = part('isoDayOfWeek', 1, 'bounded');
  if (year === null || week === null || day === null) return null;
  checkYear(year, { code: 31095, field: 'isoWeekYear' });
  return startOfIsoDay({ year, week, day });
}

function checkYear(year: number, { code, field }: { code: number; field: string }): void {
  if (year < 1 || year > 9999)
    throw failure(code, `'${field}' must evaluate to an integer in the range 1 to 9999, found ${year}`);
}
