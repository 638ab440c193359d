import { isRoundTheClock } from './describe-periods.js';
import { hoursOn } from './openings.js';
import type { LocalDate, Schedule } from './schedule.js';

/** A day on which weekly hours do not hold, with the name that people give it. */
export type Holiday = { date: LocalDate; name: string };

/**
 * The schedules as they hold around holidays: a week's hours are closed on them, with the holiday's name as the reason.
 * What never closes stays open, and a schedule's own exception for that date goes before.
 */
export function withHolidays(schedules: readonly Schedule[], holidays: readonly Holiday[]): Schedule[] {
  return schedules.map((schedule) => {
    const closed = holidays.filter((holiday) => isMissedOn(schedule, holiday.date));
    if (closed.length === 0) return schedule;
    const exceptions = closed.map(({ date, name }) => ({ date, closed: true, periods: [], reason: name }));
    return { ...schedule, exceptions: [...schedule.exceptions, ...exceptions] };
  });
}

/** The holiday that keeps all of these schedules from holding on a date they would else be open on; null when none does. */
export function holidayClosing(
  schedules: readonly Schedule[],
  holidays: readonly Holiday[],
  date: LocalDate,
): Holiday | null {
  const holiday = holidays.find((each) => each.date === date);
  if (holiday === undefined) return null;
  const open = schedules.filter((schedule) => hoursOn(schedule, date).length > 0);
  return open.length > 0 && open.every((schedule) => isMissedOn(schedule, date)) ? holiday : null;
}

function isMissedOn(schedule: Schedule, date: LocalDate): boolean {
  if (schedule.exceptions.some((exception) => exception.date === date)) return false;
  return hoursOn(schedule, date).length > 0 && !isRoundTheClock(schedule.periods);
}
