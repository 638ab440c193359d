/*
 * The calendar, on wall clocks: milliseconds as if the clock stood in UTC.
 */

export const secondMs = 1000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** A day and a time of day; months count from 1. */
export type DateParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
};

/** A week of the ISO calendar; Monday is day 1. */
export type IsoWeek = { readonly year: number; readonly week: number; readonly day: number };

/** The parts of what a clock shows. */
export function partsOf(wall: number): DateParts {
  const date = new Date(wall);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/** What a clock shows for these parts; those too large or too small carry over. NaN beyond JavaScript's dates. */
export function wallOf(parts: DateParts): number {
  const { year, month, day, hour, minute, second, millisecond } = parts;
  // Years 0 to 99 would be taken for 1900 to 1999: the year is set on its own.
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() + hour * hourMs + minute * minuteMs + second * secondMs + millisecond;
}

/** The first moment of a day. */
export function startOfDay(year: number, month: number, day: number): number {
  return wallOf({ year, month, day, hour: 0, minute: 0, second: 0, millisecond: 0 });
}

/** Whole days since 1970. */
export function dayNumber(wall: number): number {
  return Math.floor(wall / dayMs);
}

/** 1 for Sunday to 7 for Saturday. */
export function dayOfWeek(wall: number): number {
  return new Date(wall).getUTCDay() + 1;
}

/** 1 for Monday to 7 for Sunday. */
export function isoDayOfWeek(wall: number): number {
  return new Date(wall).getUTCDay() || 7;
}

/** 1 to 366. */
export function dayOfYear(wall: number): number {
  return dayNumber(wall) - dayNumber(startOfDay(new Date(wall).getUTCFullYear(), 1, 1)) + 1;
}

/** 0 to 53: weeks begin on Sundays, and the days before the first one are week 0. */
export function weekOfYear(wall: number): number {
  return Math.floor((dayOfYear(wall) - dayOfWeek(wall) + 7) / 7);
}

/** The week of the ISO calendar: the one with the year's first Thursday is the first. */
export function isoWeekOf(wall: number): IsoWeek {
  const day = isoDayOfWeek(wall);
  const thursday = wall + (4 - day) * dayMs;
  return { year: new Date(thursday).getUTCFullYear(), week: Math.ceil(dayOfYear(thursday) / 7), day };
}

/** The first moment of a day in the ISO calendar; weeks and days too large or too small carry over. */
export function startOfIsoDay({ year, week, day }: IsoWeek): number {
  const fourth = startOfDay(year, 1, 4);
  return fourth + ((week - 1) * 7 + day - isoDayOfWeek(fourth)) * dayMs;
}

/** Whether the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month has; months beyond December carry over. */
export function daysInMonth(year: number, month: number): number {
  return new Date(startOfDay(year, month + 1, 0)).getUTCDate();
}
