import { hourMs, isDay, minuteMs, startOfDay, startOfIsoDay } from './calendar.js';
import { findMonth, parseFormat } from './formatting.js';
import { momentOf, unreadable } from './reading.js';
import type { Zone } from './zones.js';

/** The letters a date may be read with. */
const readableLetters = '%bBdGHjLmMSuVYzZ';

/** Refuses a format a date cannot be read with. */
export function checkReadingFormat(format: string): void {
  parseFormat(format, readableLetters);
}

type Fields = Partial<Record<'year' | 'month' | 'day' | 'dayOfYear' | 'isoYear' | 'isoWeek' | 'isoDay', number>> & {
  hour?: number;
  minute?: number;
  second?: number;
  millisecond?: number;
  offset?: number;
};

type Field = keyof Fields;
type Reader = { readonly pattern: RegExp; readonly take: (text: string, fields: Fields) => boolean };

function number(field: Field, digits: RegExp): Reader {
  return {
    pattern: digits,
    take: (text, fields) => {
      fields[field] = Number(text);
      return true;
    },
  };
}

function takeMonthName(text: string, fields: Fields): boolean {
  const month = findMonth(text);
  if (month === null) return false;
  fields.month = month;
  return true;
}

function takeOffset(text: string, fields: Fields): boolean {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
  const size = match ? Number(match[2]) * hourMs + Number(match[3] ?? 0) * minuteMs : 0;
  fields.offset = match?.[1] === '-' ? -size : size;
  return true;
}

function takeOffsetMinutes(text: string, fields: Fields): boolean {
  fields.offset = Number(text) * minuteMs;
  return true;
}

/** How each letter behind a `%` is read. */
const readers: Readonly<Record<string, Reader>> = {
  b: { pattern: /^[A-Za-z]{3}/, take: takeMonthName },
  B: { pattern: /^[A-Za-z]{3,9}/, take: takeMonthName },
  d: number('day', /^\d{1,2}/),
  G: number('isoYear', /^\d{4}/),
  H: number('hour', /^\d{1,2}/),
  j: number('dayOfYear', /^\d{1,3}/),
  L: number('millisecond', /^\d{1,3}/),
  m: number('month', /^\d{1,2}/),
  M: number('minute', /^\d{2}/),
  S: number('second', /^\d{2}/),
  u: number('isoDay', /^\d/),
  V: number('isoWeek', /^\d{1,2}/),
  Y: number('year', /^\d{4}/),
  z: { pattern: /^(?:[+-]\d{2}:?(?:\d{2})?|Z|UTC|GMT)/i, take: takeOffset },
  Z: { pattern: /^[+-]\d{1,4}/, take: takeOffsetMinutes },
};

/** Reads a date written in a given format. A text without a zone of its own is in `zone`. Throws `ConversionFailure`. */
export function readFormattedDate(text: string, format: string, zone: Zone): Date {
  const fields: Fields = {};
  let place = 0;
  for (const piece of parseFormat(format, readableLetters)) {
    const length =
      'literal' in piece ? literalLength(text, place, piece.literal) : read(text.slice(place), piece.letter, fields);
    if (length === null) throw unreadable(text, place, 'Format literal not found');
    place += length;
  }
  if (place < text.length) throw unreadable(text, place, 'Trailing data');
  const { hour = 0, minute = 0, second = 0, millisecond = 0, offset = null } = fields;
  if (hour > 24 || minute > 59 || second > 59) throw unreadable(text, text.length, 'The parsed time was invalid');
  const time = hour * hourMs + minute * minuteMs + second * 1000 + millisecond;
  return momentOf({ day: checkedDay(fields, text), time, offset }, zone, text);
}

function literalLength(text: string, place: number, literal: string): number | null {
  return text.startsWith(literal, place) ? literal.length : null;
}

function read(text: string, letter: string, fields: Fields): number | null {
  if (letter === '%') return text.startsWith('%') ? 1 : null;
  const reader = readers[letter];
  const found = reader?.pattern.exec(text)?.[0];
  return found !== undefined && reader?.take(found, fields) ? found.length : null;
}

/** The day that was read, or null when not all of it was; `ConversionFailure` for a month or a day there is not. */
function checkedDay(fields: Fields, text: string): number | null {
  const { year, month, day, dayOfYear, isoYear, isoWeek, isoDay = 1 } = fields;
  if (isoYear !== undefined && isoWeek !== undefined)
    return startOfIsoDay({ year: isoYear, week: isoWeek, day: isoDay });
  if (year !== undefined && dayOfYear !== undefined) return startOfDay(year, 1, dayOfYear);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!isDay(year, month, day)) throw unreadable(text, text.length, 'The parsed date was invalid');
  return startOfDay(year, month, day);
}
