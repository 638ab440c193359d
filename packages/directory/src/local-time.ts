import { DirectoryError } from './directory-error.js';
import { type LocalDate, type TimeOfDay, type Weekday, weekdays } from './schedule.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Clocks are changed at full quarters of an hour, so that an offset holds for the whole quarter. */
const quarterHourMs = 15 * minuteMs;
/** More offsets than a day's questions need, and less memory than anybody notices. */
const keptOffsets = 10_000;

type Zone = { format: Intl.DateTimeFormat; offsets: Map<number, number> };
const zones = new Map<string, Zone>();

/** Tells a real calendar date (`2024-02-29`) from a malformed or impossible one (`2023-02-29`, `2024-2-9`). */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Tells `00:00` to `23:59` from anything else; with `asClosing`, `24:00` passes too. */
export function isTimeOfDay(text: string, asClosing = false): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) || (asClosing && text === '24:00');
}

/** Minutes since midnight, 0 to 1440. Throws a `DirectoryError` (`time`) for anything that is not `HH:MM`. */
export function minutesOf(time: TimeOfDay): number {
  if (!isTimeOfDay(time, true)) throw new DirectoryError('time', 'Write times as HH:MM, from 00:00 to 24:00.');
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The date so many days later (or earlier, when negative). Pure calendar arithmetic: no time zone is involved. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(midnight(date) + days * dayMs);
}

/** The day of the week of a date. */
export function weekdayOf(date: LocalDate): Weekday {
  // getUTCDay counts from Sunday; the week here starts on Monday.
  const index = (new Date(midnight(date)).getUTCDay() + 6) % 7;
  return weekdays[index] ?? 'MO';
}

/** Which date it is in that time zone at that instant. Throws a `DirectoryError` (`time-zone`) for an unknown zone. */
export function localDate(instant: Date, timeZone: string): LocalDate {
  return dateOf(wallClock(instant.getTime(), timeZone));
}

/**
 * The first instant at which a clock in that zone shows this time of this date, or a later one. `minutes` counts from
 * the date's midnight and may pass 1440. A time that daylight saving skips is the instant of the jump; a time that
 * comes twice is the first of the two.
 */
export function instantAt(date: LocalDate, minutes: number, timeZone: string): Date {
  const wall = midnight(date) + minutes * minuteMs;
  const candidates = [wall - offsetAt(wall - dayMs, timeZone), wall - offsetAt(wall + dayMs, timeZone)];
  const [early, late] = [Math.min(...candidates), Math.max(...candidates)];
  const exact = [early, late].find((instant) => wallClock(instant, timeZone) === wall);
  return new Date(exact ?? endOfGap(early, late, wall, timeZone));
}

/** How many minutes that zone is ahead of UTC at that instant; Buenos Aires is -180. */
export function offsetMinutes(instant: Date, timeZone: string): number {
  return Math.round(offsetAt(instant.getTime(), timeZone) / minuteMs);
}

function midnight(date: LocalDate): number {
  if (!isLocalDate(date)) throw new DirectoryError('date', 'Write dates as YYYY-MM-DD, and only dates that exist.');
  return Date.parse(`${date}T00:00:00Z`);
}

function dateOf(wall: number): LocalDate {
  return new Date(wall).toISOString().slice(0, 10);
}

/** What the local clock shows at that instant, written as if it were UTC: dates can then be calculated with. */
function wallClock(instantMs: number, timeZone: string): number {
  return Math.floor(instantMs / 1000) * 1000 + offsetAt(instantMs, timeZone);
}

/** Asking Intl takes most of the time of an opening status, and every service of a city asks about the same hours. */
function offsetAt(instantMs: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const quarter = Math.floor(instantMs / quarterHourMs);
  const known = zone.offsets.get(quarter);
  if (known !== undefined) return known;
  const offset = askOffset(quarter * quarterHourMs, zone.format);
  if (zone.offsets.size >= keptOffsets) zone.offsets.clear();
  zone.offsets.set(quarter, offset);
  return offset;
}

function askOffset(instantMs: number, format: Intl.DateTimeFormat): number {
  const parts = format.formatToParts(instantMs);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - instantMs;
}

/** Halves the span until the second in which the clock jumps over the wanted time. */
function endOfGap(before: number, after: number, wall: number, timeZone: string): number {
  let [low, high] = [before, after];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (wallClock(middle, timeZone) < wall) low = middle;
    else high = middle;
  }
  return high;
}

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const zone: Zone = { format: createFormatter(timeZone), offsets: new Map() };
  zones.set(timeZone, zone);
  return zone;
}

function createFormatter(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit';
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new DirectoryError(
      'time-zone',
      `Use an IANA time zone such as America/Argentina/Buenos_Aires, not "${timeZone}".`,
    );
  }
}
