import { dayNumber, hourMs, isoDayOfWeek, minuteMs, partsOf, secondMs } from './calendar.js';
import { addUnits, findLength, type Unit } from './units.js';
import { fromWall, toWall, type Zone } from './zones.js';

/** How a date is counted: in which unit, on which clock, with weeks that begin on which day (1 for Monday). */
export type Count = { readonly unit: Unit; readonly zone: Zone; readonly startOfWeek: number };

/** How many boundaries of the unit lie between two moments; negative when the second is earlier. */
export function differenceIn(start: number, end: number, { unit, zone, startOfWeek }: Count): number {
  if (unit === 'millisecond') return end - start;
  const [from, to] = [toWall(start, zone), toWall(end, zone)];
  const ahead = to - end - (from - start);
  return unitsBetween[unit](from, to, { ahead, startOfWeek });
}

type Circumstances = { readonly ahead: number; readonly startOfWeek: number };
type Between = (from: number, to: number, circumstances: Circumstances) => number;

/** Wall clock to wall clock; the shorter ones are put right when the clocks changed in between. */
const unitsBetween: Readonly<Record<Exclude<Unit, 'millisecond'>, Between>> = {
  year: (from, to) => partsOf(to).year - partsOf(from).year,
  quarter: (from, to) => quarterNumber(to) - quarterNumber(from),
  month: (from, to) => monthNumber(to) - monthNumber(from),
  week: (from, to, { startOfWeek }) => weekNumber(to, startOfWeek) - weekNumber(from, startOfWeek),
  day: (from, to) => dayNumber(to) - dayNumber(from),
  hour: (from, to, { ahead }) => Math.floor(to / hourMs) - Math.floor(from / hourMs) - Math.trunc(ahead / hourMs),
  minute: (from, to, { ahead }) =>
    Math.floor(to / minuteMs) - Math.floor(from / minuteMs) - Math.trunc(ahead / minuteMs),
  second: (from, to, { ahead }) =>
    Math.floor(to / secondMs) - Math.floor(from / secondMs) - Math.trunc(ahead / secondMs),
};

function monthNumber(wall: number): number {
  const { year, month } = partsOf(wall);
  return year * 12 + month - 1;
}

function quarterNumber(wall: number): number {
  return Math.floor(monthNumber(wall) / 3);
}

function weekNumber(wall: number, startOfWeek: number): number {
  const dayInWeek = (isoDayOfWeek(wall) - startOfWeek + 7) % 7;
  return Math.floor((dayNumber(wall) - dayInWeek) / 7);
}

/** The beginning of the bin a moment lies in: bins of `binSize` units, counted from the first of January 2000. */
export function truncateTo(milliseconds: number, binSize: number, count: Count): number {
  const reference = referencePoint(count);
  const length = findLength(count.unit);
  if (length !== null) return milliseconds - distanceInBin(milliseconds - reference, binSize * length);
  const distance = differenceIn(reference, milliseconds, count);
  return addUnits(reference, count.unit, distance - distanceInBin(distance, binSize), count.zone);
}

function distanceInBin(distance: number, size: number): number {
  const rest = distance % size;
  return rest < 0 ? rest + size : rest;
}

/** That day was a Saturday; bins of weeks are counted from the first day after it that a week begins with. */
const saturday = 6;

function referencePoint({ unit, zone, startOfWeek }: Count): number {
  const days = unit === 'week' ? (startOfWeek - saturday + 7) % 7 : 0;
  return fromWall(Date.UTC(2000, 0, 1 + days), zone);
}
