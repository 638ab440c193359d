import { addDays, instantAt, localDate, minutesOf, weekdayOf } from './local-time.js';
import type { Hours, LocalDate, Schedule } from './schedule.js';

/** One stretch of time with the door open, from the first instant to just before the last. */
export type Opening = { from: Date; to: Date };

/** Tells whether the schedule's last valid day is over. A schedule without an end never expires. */
export function hasExpired(schedule: Schedule, today: LocalDate): boolean {
  return schedule.validTo !== null && schedule.validTo < today;
}

/** The hours that hold on a date: none outside the validity, those of the exceptions if there are any, else the week's. */
export function hoursOn(schedule: Schedule, date: LocalDate): Hours[] {
  if (hasExpired(schedule, date) || (schedule.validFrom !== null && date < schedule.validFrom)) return [];
  const exceptions = schedule.exceptions.filter((exception) => exception.date === date);
  if (exceptions.some((exception) => exception.closed)) return [];
  if (exceptions.length > 0) return exceptions.flatMap((exception) => exception.periods);
  const day = weekdayOf(date);
  return schedule.periods.filter((period) => period.days.includes(day));
}

/** The openings that begin on a date, earliest first. Hours that daylight saving swallows whole are left out. */
export function openingsOn(schedule: Schedule, date: LocalDate, timeZone: string): Opening[] {
  return hoursOn(schedule, date)
    .map((hours) => toOpening(hours, date, timeZone))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from.getTime() - other.from.getTime());
}

/** The instant at which the door closes that is open at `instant`, over all schedules; `null` when none is open. */
export function findClosing(schedules: readonly Schedule[], instant: Date, timeZone: string): Date | null {
  const today = localDate(instant, timeZone);
  const closings = schedules
    .flatMap((schedule) => [addDays(today, -1), today].flatMap((date) => openingsOn(schedule, date, timeZone)))
    .filter(({ from, to }) => from <= instant && instant < to)
    .map(({ to }) => to.getTime());
  return closings.length === 0 ? null : new Date(Math.max(...closings));
}

/** The schedule's first opening that begins at or after `instant`; `null` when there will be none. */
export function findOpeningFrom(schedule: Schedule, instant: Date, timeZone: string): Date | null {
  for (const date of candidateDates(schedule, localDate(instant, timeZone))) {
    const opening = openingsOn(schedule, date, timeZone).find(({ from }) => from >= instant);
    if (opening) return opening.from;
  }
  return null;
}

function toOpening({ opensAt, closesAt }: Hours, date: LocalDate, timeZone: string): Opening {
  const [opens, closes] = [minutesOf(opensAt), minutesOf(closesAt)];
  const end = closes > opens ? closes : closes + 24 * 60;
  return { from: instantAt(date, opens, timeZone), to: instantAt(date, end, timeZone) };
}

/**
 * Every exception can hide one week's opening and daylight saving can swallow another one, so that the next opening, if
 * there is any, lies within that many weeks and one more.
 */
function candidateDates(schedule: Schedule, today: LocalDate): LocalDate[] {
  const start = schedule.validFrom !== null && schedule.validFrom > today ? schedule.validFrom : today;
  const dates = schedule.exceptions.map(({ date }) => date).filter((date) => date >= start);
  const days = schedule.periods.length === 0 ? 0 : 7 * (dates.length + 2) + 1;
  for (let day = 0; day < days; day += 1) dates.push(addDays(start, day));
  return [...new Set(dates)].sort();
}
