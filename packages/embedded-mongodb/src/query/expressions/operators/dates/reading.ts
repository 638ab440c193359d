import type { MongoError } from '../../../../errors.js';
import { dateFrom, failure } from '../../values.js';
import { hourMs, isDay, minuteMs, startOfDay } from './calendar.js';
import { findMonth } from './formatting.js';
import { fromWall, type Zone } from './zones.js';

/** What was read of a date: a day (as a wall clock's midnight), a time of day, and how far its own zone is ahead of UTC. */
export type Reading = { day: number | null; time: number; offset: number | null };

/** Reads a date written in one of the usual ways. A text without a zone of its own is in `zone`. Throws `ConversionFailure`. */
export function readDate(text: string, zone: Zone): Date {
  const reading: Reading = { day: null, time: 0, offset: null };
  let rest = text.trim();
  while (rest !== '') {
    const eaten = eat(rest, reading);
    if (eaten === 0) throw unreadable(text, text.length - rest.length);
    rest = rest.slice(eaten).replace(/^[\s,]+/, '');
  }
  return momentOf(reading, zone, text);
}

/** The moment a reading stands for. Throws `ConversionFailure` when it has no day, or a zone beside the one given. */
export function momentOf({ day, time, offset }: Reading, zone: Zone, text: string): Date {
  if (day === null)
    throw conversionFailure(`an incomplete date/time string has been found, with elements missing: "${text}"`);
  if (offset === null) return dateFrom(fromWall(day + time, zone));
  if (!zone.isUtc)
    throw conversionFailure('you cannot pass in a date/time string with GMT offset together with a timezone argument');
  return dateFrom(day + time - offset);
}

/** An error of a text that is no date; `position` is where it stops being one. */
export function unreadable(text: string, position: number, reason = 'Unexpected character'): MongoError {
  return conversionFailure(`Error parsing date string '${text}'; ${position}: ${reason} '${text[position] ?? ''}'`);
}

function conversionFailure(message: string): MongoError {
  return failure('ConversionFailure', message);
}

type Rule = { readonly pattern: RegExp; readonly take: (parts: string[], reading: Reading) => boolean };

/** Takes the first piece of a text into the reading and says how long it is; 0 when no rule knows it. */
function eat(text: string, reading: Reading): number {
  for (const { pattern, take } of rules) {
    const match = pattern.exec(text);
    if (match && take(match.slice(1), reading)) return match[0].length;
  }
  return 0;
}

function takeDay(year: number, month: number, day: number, reading: Reading): boolean {
  if (reading.day !== null || !isDay(year, month, day)) return false;
  reading.day = startOfDay(year, month, day);
  return true;
}

function takeNamedMonth(year: string, month: string, day: string, reading: Reading): boolean {
  const number = findMonth(month);
  return number !== null && takeDay(Number(year), number, Number(day), reading);
}

function takeTime(parts: readonly string[], reading: Reading): boolean {
  const [hour = 0, minute = 0, second = 0] = parts.slice(0, 3).map((part) => Number(part ?? 0));
  const [fraction = '', half = ''] = parts.slice(3);
  if (hour > 24 || minute > 59 || second > 59) return false;
  const hours = half === '' ? hour : (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  const milliseconds = Math.trunc(Number(`0.${fraction || '0'}`) * 1000 + 1e-6);
  reading.time = hours * hourMs + minute * minuteMs + second * 1000 + milliseconds;
  return true;
}

/** Abbreviations of zones that timelib knows, as hours ahead of UTC. */
const abbreviations: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  jst: 9,
};

function takeAbbreviation([name = '']: string[], reading: Reading): boolean {
  const hours = abbreviations[name.toLowerCase()];
  if (hours === undefined || reading.offset !== null) return false;
  reading.offset = hours * hourMs;
  return true;
}

/** `+05:30`, `-0300`, `+01`, also behind `GMT` or `UTC`. */
function takeOffset([sign, hours, minutes = '0']: string[], reading: Reading): boolean {
  if (reading.offset !== null) return false;
  const size = Number(hours) * hourMs + Number(minutes) * minuteMs;
  reading.offset = sign === '-' ? -size : size;
  return true;
}

const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([ap]\.?m\.?))?`;

/** The ways dates are written, the more particular ones first. */
const rules: readonly Rule[] = [
  {
    pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[\sTt,Zz+-])[Tt]?/,
    take: ([year, month, day], reading) => takeDay(Number(year), Number(month), Number(day), reading),
  },
  {
    pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/,
    take: ([year, month, day], reading) => takeDay(Number(year), Number(month), Number(day), reading),
  },
  {
    pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/,
    take: ([month, day, year], reading) => takeDay(Number(year), Number(month), Number(day), reading),
  },
  {
    pattern: /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})(?!\d)/,
    take: ([day, month, year], reading) => takeDay(Number(year), Number(month), Number(day), reading),
  },
  {
    pattern: /^(\d{4})(\d{2})(\d{2})(?!\d)[Tt]?/,
    take: ([year, month, day], reading) => takeDay(Number(year), Number(month), Number(day), reading),
  },
  {
    pattern: /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?[ ,-]+(\d{4})(?!\d)/,
    take: ([day = '', month = '', year = ''], reading) => takeNamedMonth(year, month, day, reading),
  },
  {
    pattern: /^([A-Za-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?!\d)/,
    take: ([month = '', day = '', year = ''], reading) => takeNamedMonth(year, month, day, reading),
  },
  { pattern: new RegExp(`^[Tt]?${time}`, 'i'), take: takeTime },
  {
    pattern: /^(\d{2})(\d{2})(\d{2})?(?!\d)/,
    take: (parts, reading) => reading.day !== null && takeTime(parts, reading),
  },
  { pattern: /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?(?!\d)/i, take: takeOffset },
  { pattern: /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i, take: () => true },
  { pattern: /^([A-Za-z]{1,4})\b/, take: takeAbbreviation },
];
