import { addDays, weekdayOf } from '../local-time.js';
import { type LocalDate, type Weekday, weekdays } from '../schedule.js';
import type { Monthly, Recurrence, Weekly, WeekOfMonth } from './timetable.js';

/** Nobody knows further ahead; whoever does confirms it again. Also what keeps a slip of the pen from giving thousands of dates. */
export const MOST_DAYS = 366;

/**
 * The dates that a recurrence gives, each once and in order, the first of them on or after `from`. A rule is followed for
 * a year at most, whatever its last day.
 */
export function recurringDates(from: LocalDate, repeats: Recurrence): LocalDate[] {
  const latest = addDays(from, MOST_DAYS);
  switch (repeats.every) {
    case 'weeks':
      return weekly(from, { ...repeats, until: earlier(repeats.until, latest) });
    case 'months':
      return monthly(from, { ...repeats, until: earlier(repeats.until, latest) });
    case 'dates':
      return [...new Set([from, ...repeats.dates])].sort();
  }
}

/** Weeks begin on Monday, and are counted from that of the first date. */
function weekly(from: LocalDate, { count, days, until }: Weekly): LocalDate[] {
  const first = firstOn(from, days);
  if (first === null) return [];
  const dates: LocalDate[] = [];
  for (let monday = mondayOf(first); monday <= until; monday = addDays(monday, 7 * count)) {
    for (const day of weekdays) if (days.includes(day)) dates.push(addDays(monday, weekdays.indexOf(day)));
  }
  return dates.filter((date) => date >= first && date <= until);
}

function monthly(from: LocalDate, { count, week, day, until }: Monthly): LocalDate[] {
  const first = firstInMonth(from, week, day);
  const dates: LocalDate[] = [];
  for (let month = first.slice(0, 7); `${month}-01` <= until; month = addMonths(month, count)) {
    dates.push(inMonth(month, week, day));
  }
  return dates.filter((date) => date <= until);
}

function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}

function firstOn(from: LocalDate, days: readonly Weekday[]): LocalDate | null {
  const week = weekdays.map((_, ahead) => addDays(from, ahead));
  return week.find((date) => days.includes(weekdayOf(date))) ?? null;
}

function firstInMonth(from: LocalDate, week: WeekOfMonth, day: Weekday): LocalDate {
  const month = from.slice(0, 7);
  const date = inMonth(month, week, day);
  return date >= from ? date : inMonth(addMonths(month, 1), week, day);
}

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -weekdays.indexOf(weekdayOf(date)));
}

/** A month as `2026-03`. */
function inMonth(month: string, week: WeekOfMonth, day: Weekday): LocalDate {
  const start = week === -1 ? addDays(`${addMonths(month, 1)}-01`, -7) : addDays(`${month}-01`, 7 * (week - 1));
  const ahead = (weekdays.indexOf(day) - weekdays.indexOf(weekdayOf(start)) + 7) % 7;
  return addDays(start, ahead);
}

function addMonths(month: string, months: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
}
