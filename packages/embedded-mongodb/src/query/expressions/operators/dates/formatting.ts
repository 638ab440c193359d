import { failure } from '../../values.js';
import { dayOfWeek, dayOfYear, isoDayOfWeek, isoWeekOf, partsOf, weekOfYear } from './calendar.js';
import { toWall, type Zone } from './zones.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The number of a month from its English name or the first three letters of it, in any case; null when it is none. */
export function findMonth(name: string): number | null {
  const text = name.toLowerCase();
  const place = months.findIndex((month) => month.toLowerCase() === text || month.slice(0, 3).toLowerCase() === text);
  return place < 0 ? null : place + 1;
}

type Moment = { readonly wall: number; readonly offsetMinutes: number };

/** What each letter behind a `%` stands for. */
const specifiers: Readonly<Record<string, (moment: Moment) => string>> = {
  '%': () => '%',
  b: ({ wall }) => monthName(wall).slice(0, 3),
  B: ({ wall }) => monthName(wall),
  d: ({ wall }) => padded(partsOf(wall).day, 2),
  G: ({ wall }) => padded(isoWeekOf(wall).year, 4),
  H: ({ wall }) => padded(partsOf(wall).hour, 2),
  j: ({ wall }) => padded(dayOfYear(wall), 3),
  L: ({ wall }) => padded(partsOf(wall).millisecond, 3),
  m: ({ wall }) => padded(partsOf(wall).month, 2),
  M: ({ wall }) => padded(partsOf(wall).minute, 2),
  S: ({ wall }) => padded(partsOf(wall).second, 2),
  u: ({ wall }) => String(isoDayOfWeek(wall)),
  U: ({ wall }) => padded(weekOfYear(wall), 2),
  V: ({ wall }) => padded(isoWeekOf(wall).week, 2),
  w: ({ wall }) => String(dayOfWeek(wall)),
  Y: ({ wall }) => padded(yearOf(wall), 4),
  z: ({ offsetMinutes }) => offsetText(offsetMinutes),
  Z: ({ offsetMinutes }) => `${offsetMinutes < 0 ? '-' : '+'}${Math.abs(offsetMinutes)}`,
};

function monthName(wall: number): string {
  return months[partsOf(wall).month - 1] ?? '';
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function yearOf(wall: number): number {
  const { year } = partsOf(wall);
  if (year >= 0 && year <= 9999) return year;
  throw failure(
    18537,
    `Could not convert date to string: date component was outside the supported range of 0-9999: ${year}`,
  );
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${padded(size % 60, 2)}`;
}

/** A format as its pieces: what stands there as it is, and letters behind a `%`. */
export type FormatPiece = { readonly literal: string } | { readonly letter: string };

const parsed = new Map<string, readonly FormatPiece[]>();
const maxRemembered = 500;

/** Splits a format. Throws MongoDB's errors for a letter not in `letters`, and for a `%` at the end. */
export function parseFormat(format: string, letters: string): readonly FormatPiece[] {
  const key = `${letters} ${format}`;
  const known = parsed.get(key);
  if (known) return known;
  const pieces = Array.from(format.matchAll(/%(.?)|[^%]+/gsu), ([text, letter]) =>
    letter === undefined ? { literal: text } : { letter: checkedLetter(letter, letters) },
  );
  if (parsed.size >= maxRemembered) parsed.clear();
  parsed.set(key, pieces);
  return pieces;
}

function checkedLetter(letter: string, letters: string): string {
  if (letter === '') throw failure(18535, `Unmatched '%' at end of format string`);
  if (letters.includes(letter)) return letter;
  throw failure(18536, `Invalid format character '%${letter}' in format string`);
}

/** The letters a date may be written with. */
const writtenLetters = Object.keys(specifiers).join('');

/** Refuses a format a date cannot be written with. */
export function checkDateFormat(format: string): void {
  parseFormat(format, writtenLetters);
}

/** Writes a date as the clocks of a zone show it. */
export function formatDate(date: Date, zone: Zone, format: string): string {
  const milliseconds = date.getTime();
  const wall = toWall(milliseconds, zone);
  const moment: Moment = { wall, offsetMinutes: Math.round((wall - milliseconds) / 60_000) };
  return parseFormat(format, writtenLetters)
    .map((piece) => ('literal' in piece ? piece.literal : (specifiers[piece.letter]?.(moment) ?? '')))
    .join('');
}
