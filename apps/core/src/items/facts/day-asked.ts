import type { When } from '@ventanilla/answering';
import type { ItemFact, Schedule } from '@ventanilla/contracts';
import {
  addDays,
  type Hours,
  hasExpired,
  holidayClosing,
  hoursOn,
  isRoundTheClock,
  minutesOf,
  weekdayOf,
} from '@ventanilla/directory';
import { type Rendering, sayFact, todayIn } from '../rendering.js';
import { dateInWords, listInWords, weekdayInWords } from './dates.js';

const DAY_MINUTES = 24 * 60;
/** A week has every weekday, whatever day it is. */
const COMING = [0, 1, 2, 3, 4, 5, 6] as const;

/** The days somebody asked about, each with its hours there, or that it is closed; nothing when no hours are known. */
export function askedDayFacts(
  rendering: Rendering,
  schedules: readonly Schedule[],
  place: string | null = null,
): ItemFact[] {
  const { when = null } = rendering.situation ?? {};
  if (when === null || when.now) return [];
  const today = todayIn(rendering);
  const current = schedules.filter((schedule) => !hasExpired(schedule, today) && schedule.periods.length > 0);
  if (current.length === 0) return [];
  const holidays = mayBeHoliday(rendering, when) ? [holidaysFact(rendering, current)] : [];
  const days = datesOf(when, today).map(
    (date): ItemFact => ({
      kind: 'opening',
      label: labelOf(rendering, when, date),
      value: dayInWords(rendering, current, when, date),
    }),
  );
  return place === null ? [...days, ...holidays] : [...days, ...holidays].map((each) => at(rendering, place, each));
}

function at({ language }: Rendering, location: string, asked: ItemFact): ItemFact {
  return { ...asked, value: sayFact(language, 'hours.atLocation', { location, hours: asked.value }) };
}

/** What never closes is open on holidays too; of anything else its hours on them are not known. */
function holidaysFact({ language }: Rendering, schedules: readonly Schedule[]): ItemFact {
  const isAlwaysOpen = schedules.some(({ periods }) => isRoundTheClock(periods));
  const value = sayFact(language, isAlwaysOpen ? 'when.roundTheClock' : 'when.holidaysUnknown');
  return { kind: 'opening', label: sayFact(language, 'when.holidays'), value };
}

/** Where no holidays of a year are entered, a date may be one. */
function mayBeHoliday({ municipality }: Rendering, { days, date }: When): boolean {
  return days.includes('holiday') || (date !== null && municipality.holidays.length === 0);
}

/** A day of the week is the coming one; hours without a day are today's. */
function datesOf({ days, date }: When, today: string): string[] {
  const wanted = new Set<string>(days);
  const inTheYear = date === null ? null : nextOn(date, today);
  if ((wanted.size === 0 && date === null) || wanted.has('today')) wanted.add(weekdayOf(today));
  if (wanted.has('tomorrow')) wanted.add(weekdayOf(addDays(today, 1)));
  if (wanted.has('afterTomorrow')) wanted.add(weekdayOf(addDays(today, 2)));
  if (wanted.has('weekend')) wanted.add('SA').add('SU');
  const coming = COMING.map((ahead) => addDays(today, ahead)).filter((each) => wanted.has(weekdayOf(each)));
  return inTheYear === null || coming.includes(inTheYear) ? coming : [...coming, inTheYear];
}

/** The next such day of the year from today on; null for a day that no year has. */
function nextOn(day: string, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const date = [year, year + 1].map((each) => `${each}-${day}`).find((each) => each >= today) ?? '';
  return isDate(date) ? date : null;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function labelOf(rendering: Rendering, when: When, date: string): string {
  const { from, to, part } = when;
  const { language } = rendering;
  const day = upperFirst(dayName(rendering, when, date));
  if (from !== null && from === to) return sayFact(language, 'when.dayAt', { day, time: clock(from) });
  return part === null ? day : sayFact(language, 'when.dayAndPart', { day, part: sayFact(language, `when.${part}`) });
}

function dayName(rendering: Rendering, { days, date: asked }: When, date: string): string {
  const today = todayIn(rendering);
  if (date === today && (days.length === 0 || days.includes('today'))) return sayFact(rendering.language, 'when.today');
  if (date === addDays(today, 1) && days.includes('tomorrow')) return sayFact(rendering.language, 'when.tomorrow');
  return asked !== null && date.endsWith(asked) ? dateInWords(rendering, date) : weekdayInWords(rendering, date);
}

function dayInWords(rendering: Rendering, schedules: readonly Schedule[], when: When, date: string): string {
  const { language, municipality } = rendering;
  const holiday = holidayClosing(schedules, municipality.holidays, date);
  if (holiday !== null) return sayFact(language, 'when.holiday', { name: holiday.name });
  const open = schedules.map((schedule) => ({ schedule, hours: hoursOn(schedule, date) }));
  const withHours = open.filter(({ hours }) => hours.length > 0);
  if (withHours.length === 0) return sayFact(language, 'when.closed');
  const hours = withHours.flatMap((each) => each.hours);
  const times = timesInWords(language, hours);
  if (!hours.some((each) => overlaps(each, when))) return sayFact(language, 'when.closedThen', { times });
  if (hours.some(({ opensAt, closesAt }) => opensAt === '00:00' && closesAt === '24:00')) {
    return sayFact(language, 'when.roundTheClock');
  }
  const byAppointment = withHours.every(({ schedule }) => schedule.byAppointment);
  return sayFact(language, byAppointment ? 'when.byAppointment' : 'when.open', { times });
}

function timesInWords(language: string, hours: readonly Hours[]): string {
  const times = hours.map(({ opensAt, closesAt }) =>
    sayFact(language, 'hours.timeRange', { from: opensAt, to: closesAt }),
  );
  return listInWords(language, [...new Set(times)]);
}

function overlaps({ opensAt, closesAt }: Hours, { from, to }: When): boolean {
  if (from === null || to === null) return true;
  const [opens, closes] = [minutesOf(opensAt), minutesOf(closesAt)];
  const end = closes > opens ? closes : closes + DAY_MINUTES;
  return from === to ? opens <= from && from < end : opens < to && from < end;
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
