import type { ItemFact, Schedule } from '@ventanilla/contracts';
import {
  addDays,
  type DayRange,
  describePeriods,
  hasExpired,
  holidayClosing,
  isRoundTheClock,
  localDate,
  type OpeningStatus,
  openingStatus,
  withHolidays,
} from '@ventanilla/directory';
import { fact, type Rendering, sayFact, todayIn } from '../rendering.js';
import { dateInWords, listInWords, weekdayInWords } from './dates.js';

/** Open now, or when it opens next; nothing when nobody knows the hours. `place` says which of several doors it is. */
export function openingFact(
  rendering: Rendering,
  schedules: readonly Schedule[],
  place: string | null = null,
): ItemFact[] {
  const { now, municipality } = rendering;
  const kept = withHolidays(schedules, municipality.holidays);
  const status = openingStatus(kept, now, municipality.timeZone);
  const holiday = holidayClosing(schedules, municipality.holidays, todayIn(rendering));
  const value =
    holiday !== null && status.state === 'closed'
      ? holidayInWords(rendering, holiday.name, status.opensAt)
      : openingInWords(rendering, status);
  if (value === null) return [];
  const said = place ? sayFact(rendering.language, 'hours.atLocation', { location: place, hours: value }) : value;
  return [fact(rendering, 'opening', said)];
}

function openingInWords(rendering: Rendering, status: OpeningStatus): string | null {
  const { language } = rendering;
  switch (status.state) {
    case 'open':
      if (status.until === null) return sayFact(language, 'opening.roundTheClock');
      return sayFact(language, 'opening.untilTime', { time: timeOf(rendering, status.until) });
    case 'closed':
      return [nextOpeningInWords(rendering, status.opensAt), status.reason].filter(Boolean).join(' · ');
    case 'byAppointment':
      return sayFact(language, 'opening.byAppointment');
    case 'unknown':
      if (status.expiredOn === null) return null;
      return sayFact(language, 'opening.expired', { date: dateInWords(rendering, status.expiredOn) });
  }
}

/** Whoever keeps the door may open it all the same: this is not known to be closed, only not promised to be open. */
function holidayInWords(rendering: Rendering, name: string, opensAt: Date | null): string {
  const said = sayFact(rendering.language, 'opening.holiday', { name });
  if (opensAt === null) return said;
  const day = dayInWords(rendering, localDate(opensAt, rendering.municipality.timeZone));
  const next = sayFact(rendering.language, 'opening.nextOn', { day, time: timeOf(rendering, opensAt) });
  return `${said} ${next}`;
}

function nextOpeningInWords(rendering: Rendering, opensAt: Date | null): string {
  const { language, municipality } = rendering;
  if (opensAt === null) return sayFact(language, 'opening.closed');
  const [today, date] = [todayIn(rendering), localDate(opensAt, municipality.timeZone)];
  const time = timeOf(rendering, opensAt);
  if (date === today) return sayFact(language, 'opening.opensToday', { time });
  if (date === addDays(today, 1)) return sayFact(language, 'opening.opensTomorrow', { time });
  return sayFact(language, 'opening.opensOn', { day: dayInWords(rendering, date), time });
}

/** The name of a day of the coming week, else its date. */
function dayInWords(rendering: Rendering, date: string): string {
  const withinWeek = date < addDays(todayIn(rendering), 7);
  return withinWeek ? weekdayInWords(rendering, date) : dateInWords(rendering, date);
}

/** The week as a door sign says it: one line per group of days with the same hours. */
export function hoursInWords(rendering: Rendering, schedules: readonly Schedule[]): string {
  const today = todayIn(rendering);
  const current = schedules.filter((schedule) => !hasExpired(schedule, today) && schedule.periods.length > 0);
  return current.map((schedule) => scheduleInWords(rendering, schedule)).join('; ');
}

function scheduleInWords({ language }: Rendering, { periods, byAppointment }: Schedule): string {
  const hours = isRoundTheClock(periods)
    ? sayFact(language, 'hours.roundTheClock')
    : describePeriods(periods)
        .map(({ ranges, times }) =>
          sayFact(language, 'hours.days', {
            days: listInWords(
              language,
              ranges.map((range) => daysInWords(language, range)),
            ),
            times: listInWords(
              language,
              times.map(({ opensAt, closesAt }) =>
                sayFact(language, 'hours.timeRange', { from: opensAt, to: closesAt }),
              ),
            ),
          }),
        )
        .join('; ');
  return byAppointment ? sayFact(language, 'hours.byAppointment', { hours }) : hours;
}

function daysInWords(language: string, { from, to }: DayRange): string {
  const first = sayFact(language, `day.${from}`);
  return from === to ? first : sayFact(language, 'hours.dayRange', { from: first, to: sayFact(language, `day.${to}`) });
}

function timeOf({ municipality }: Rendering, moment: Date): string {
  return clockIn(municipality.timeZone).format(moment);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes longer than everything else here together. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(timeZone, clock);
  return clock;
}
