import { failure, typeOf } from '../../values.js';
import { dayMs, daysInMonth, hourMs, minuteMs, partsOf, secondMs, wallOf } from './calendar.js';
import { fromWall, toWall, type Zone } from './zones.js';

/** A unit of time as `$dateAdd`, `$dateDiff` and `$dateTrunc` name it. */
export type Unit = 'year' | 'quarter' | 'month' | 'week' | 'day' | ShortUnit;

/** Units that have the same length on every day. */
export type ShortUnit = 'hour' | 'minute' | 'second' | 'millisecond';

const shortUnits: Readonly<Record<ShortUnit, number>> = {
  hour: hourMs,
  minute: minuteMs,
  second: secondMs,
  millisecond: 1,
};

/** How many months, or else days, a longer unit has. */
const longUnits: Readonly<Record<Exclude<Unit, ShortUnit>, { readonly months?: number; readonly days?: number }>> = {
  year: { months: 12 },
  quarter: { months: 3 },
  month: { months: 1 },
  week: { days: 7 },
  day: { days: 1 },
};

/** The length in milliseconds of a unit that always has the same; null for days and longer. */
export function findLength(unit: Unit): number | null {
  return isShort(unit) ? shortUnits[unit] : null;
}

function isShort(unit: Unit): unit is ShortUnit {
  return Object.hasOwn(shortUnits, unit);
}

/** The unit a value names, or an error as operator `name` gives it. */
export function asUnit(value: unknown, name: string): Unit {
  if (typeof value !== 'string')
    throw failure(5439013, `${name} requires 'unit' to be a string, but got ${typeOf(value)}`);
  if (isUnit(value)) return value;
  throw failure(
    'FailedToParse',
    `${name} parameter 'unit' value parsing failed :: caused by :: unknown time unit value: ${value}`,
  );
}

function isUnit(text: string): text is Unit {
  return Object.hasOwn(shortUnits, text) || Object.hasOwn(longUnits, text);
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The day a week begins with, 1 for Monday to 7 for Sunday, from its English name or the first three letters of it. */
export function asStartOfWeek(value: unknown, name: string): number {
  if (typeof value !== 'string')
    throw failure(5439015, `${name} requires 'startOfWeek' to be a string, but got ${typeOf(value)}`);
  const text = value.toLowerCase();
  const place = weekdays.findIndex((day) => day === text || day.slice(0, 3) === text);
  if (place >= 0) return place + 1;
  throw failure(5439016, `${name} parameter 'startOfWeek' value cannot be recognized as a day of a week: ${value}`);
}

/**
 * The moment so many units later. Days and longer are counted on the zone's clock, which then shows the same time of day; a
 * day that the month reached does not have becomes its last.
 */
export function addUnits(milliseconds: number, unit: Unit, amount: number, zone: Zone): number {
  if (isShort(unit)) return milliseconds + amount * shortUnits[unit];
  const { months, days = 0 } = longUnits[unit];
  const wall = toWall(milliseconds, zone);
  return fromWall(months === undefined ? wall + amount * days * dayMs : addMonths(wall, amount * months), zone);
}

function addMonths(wall: number, amount: number): number {
  const parts = partsOf(wall);
  const month = parts.month + amount;
  return wallOf({ ...parts, month, day: Math.min(parts.day, daysInMonth(parts.year, month)) });
}
