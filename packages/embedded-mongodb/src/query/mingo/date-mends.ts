import { evalExpr } from 'mingo/core';
import * as expressions from 'mingo/operators/expression';
import type { Options } from 'mingo/types';
import { type Document, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';

/*
 * mingo knows few time zones and shifts some dates the wrong way. Here every zone that Intl knows works, by one idea: turn
 * the date into the wall clock of its zone, let mingo compute in UTC, and turn a resulting date back.
 */
type Compute = (document: unknown, expression: unknown, options: Options) => unknown;

const formatters = new Map<string, Intl.DateTimeFormat>();
const minuteMs = 60_000;

/** How far a zone's clock is ahead of UTC at that moment, in milliseconds. Throws MongoDB's error for an unknown zone. */
export function zoneOffsetMs(zone: string, date: Date): number {
  const fixed = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * minuteMs;
  const parts = formatterFor(zone).formatToParts(date);
  const part = (type: string) => Number(parts.find((known) => known.type === type)?.value ?? 0);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(date.getTime() / 1000) * 1000;
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  try {
    const numeric = 'numeric' as const;
    const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
    const formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...fields });
    formatters.set(zone, formatter);
    return formatter;
  } catch {
    throw new MongoError('Location40485', `unrecognized time zone identifier: "${zone}"`);
  }
}

function toWallClock(date: unknown, zone: string): unknown {
  return date instanceof Date ? new Date(date.getTime() + zoneOffsetMs(zone, date)) : date;
}

/** The moment at which the zone's clock shows this; in the hour that clocks skip, the moment after it. */
function fromWallClock(wall: unknown, zone: string): unknown {
  if (!(wall instanceof Date)) return wall;
  const guess = new Date(wall.getTime() - zoneOffsetMs(zone, wall));
  return new Date(wall.getTime() - zoneOffsetMs(zone, guess));
}

function evaluatedFields(document: unknown, expression: unknown, options: Options): Document {
  const fields = evalExpr(document, expression, options);
  return isDocument(fields) ? fields : { date: fields };
}

function zoneOf(fields: Document): string {
  return typeof fields['timezone'] === 'string' ? fields['timezone'] : 'UTC';
}

function literal(fields: Document): Document {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { $literal: value }]));
}

/** Computes in wall clock time; `returnsDate` turns the result back. Null in, null out. */
function onWallClock(compute: Compute, dateFields: readonly string[], returnsDate: boolean): Compute {
  return (document, expression, options) => {
    const { timezone, ...fields } = evaluatedFields(document, expression, options);
    const zone = zoneOf({ timezone });
    if (dateFields.some((name) => fields[name] === null || fields[name] === undefined)) return null;
    const shifted = Object.fromEntries(dateFields.map((name) => [name, toWallClock(fields[name], zone)]));
    const result = compute(document, literal({ ...fields, ...shifted }), options);
    return returnsDate ? fromWallClock(result, zone) : result;
  };
}

/** Units shorter than a day are the same length everywhere, also on the day the clocks change. */
function adding(compute: Compute): Compute {
  const onClock = onWallClock(compute, ['startDate'], true);
  return (document, expression, options) => {
    const fields = evaluatedFields(document, expression, options);
    const short = ['hour', 'minute', 'second', 'millisecond'].includes(String(fields['unit']));
    return onClock(document, literal(short ? { ...fields, timezone: 'UTC' } : fields), options);
  };
}

/** The zone's name becomes its offset, which the format may show. */
function formatting(document: unknown, expression: unknown, options: Options): unknown {
  const fields = evaluatedFields(document, expression, options);
  const { date } = fields;
  if (!(date instanceof Date)) return fields['onNull'] ?? null;
  const minutes = Math.round(zoneOffsetMs(zoneOf(fields), date) / minuteMs);
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return (expressions.$dateToString as Compute)(document, literal({ ...fields, timezone: offset }), options);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Reads a wall clock time, given as text or as parts, in its zone. A text that says its own zone keeps it. */
function reading(compute: Compute): Compute {
  return (document, expression, options) => {
    const { timezone, ...fields } = evaluatedFields(document, expression, options);
    return fromWallClock(compute(document, literal(fields), options), zoneOf({ timezone }));
  };
}

/** Parts may be left out (mingo then takes the day before) and may be too large, which carries over. */
function fromParts(document: unknown, expression: unknown, options: Options): unknown {
  const fields = evaluatedFields(document, expression, options);
  if ('isoWeekYear' in fields) return (expressions.$dateFromParts as Compute)(document, literal(fields), options);
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0 } = fields;
  const parts = [year, month, day, hour, minute, second, millisecond];
  if (parts.some((part) => part === null || part === undefined)) return null;
  const [y = 0, m = 1, d = 1, h = 0, min = 0, s = 0, ms = 0] = parts.map(Number);
  const date = new Date(Date.UTC(2000, m - 1, d, h, min, s, ms));
  date.setUTCFullYear(date.getUTCFullYear() + y - 2000);
  return date;
}

const partOperators = {
  $year: expressions.$year,
  $month: expressions.$month,
  $dayOfMonth: expressions.$dayOfMonth,
  $dayOfWeek: expressions.$dayOfWeek,
  $dayOfYear: expressions.$dayOfYear,
  $hour: expressions.$hour,
  $minute: expressions.$minute,
  $second: expressions.$second,
  $millisecond: expressions.$millisecond,
  $week: expressions.$week,
  $isoWeek: expressions.$isoWeek,
  $isoWeekYear: expressions.$isoWeekYear,
  $isoDayOfWeek: expressions.$isoDayOfWeek,
  $dateToParts: expressions.$dateToParts,
};

/** Date operators with every time zone. */
export const mendedDates: Record<`$${string}`, Compute> = {
  ...Object.fromEntries(
    Object.entries(partOperators).map(([name, compute]) => [name, onWallClock(compute as Compute, ['date'], false)]),
  ),
  $dateTrunc: onWallClock(expressions.$dateTrunc as Compute, ['date'], true),
  $dateDiff: onWallClock(expressions.$dateDiff as Compute, ['startDate', 'endDate'], false),
  $dateAdd: adding(expressions.$dateAdd as Compute),
  $dateSubtract: adding(expressions.$dateSubtract as Compute),
  $dateToString: formatting,
  $dateFromParts: reading(fromParts),
  $dateFromString: reading(expressions.$dateFromString as Compute),
};
