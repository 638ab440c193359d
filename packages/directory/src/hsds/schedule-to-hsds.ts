import { addDays, offsetMinutes, weekdayOf } from '../local-time.js';
import {
  type LocalDate,
  type OpeningPeriod,
  type Schedule,
  type ScheduleException,
  type Weekday,
  weekdays,
} from '../schedule.js';
import type { HsdsSchedule } from './hsds.js';

/** The time zone of a directory and the instant whose offset from UTC is written beside its times. */
export type HsdsClock = { timeZone: string; at: Date };

/** What `attending_type` says where nobody may walk in. */
export const byAppointmentWords = 'By appointment';

type Row = Omit<HsdsSchedule, 'id'>;
type Span = { from: LocalDate | null; to: LocalDate | null };

/**
 * One schedule as the rules of HSDS, which know neither several periods in one rule nor exceptions: each period becomes
 * rules that stop the day before an exception and go on the day after, and each exception with hours a rule of one day.
 */
export function scheduleRows(schedule: Schedule, clock: HsdsClock): Row[] {
  const attending = schedule.byAppointment ? { attending_type: byAppointmentWords } : {};
  const weekly = schedule.periods.flatMap((period) =>
    spansOf(schedule, period).map((span) => ruleOf(span, period, clock)),
  );
  const rows = [...weekly, ...schedule.exceptions.flatMap((exception) => dayRules(exception, schedule, clock))];
  if (rows.length === 0 && schedule.byAppointment) return [{ ...datesOf(validityOf(schedule)), ...attending }];
  return rows.map((row) => ({ ...row, ...attending }));
}

function ruleOf(span: Span, { days, opensAt, closesAt }: OpeningPeriod, { timeZone, at }: HsdsClock): Row {
  const offset = offsetMinutes(at, timeZone);
  return {
    ...datesOf(span),
    freq: 'WEEKLY',
    interval: 1,
    wkst: 'MO',
    byday: weekdays.filter((day) => days.includes(day)).join(','),
    opens_at: opensAt + offsetSuffix(offset),
    // HSDS has no 24:00; a closing time that is not after the opening time is on the next day there too.
    closes_at: (closesAt === '24:00' ? '00:00' : closesAt) + offsetSuffix(offset),
    timezone: offset / 60,
  };
}

function dayRules({ date, closed, periods, reason }: ScheduleException, schedule: Schedule, clock: HsdsClock): Row[] {
  const { from, to } = validityOf(schedule);
  if (closed || (from !== null && date < from) || (to !== null && date > to)) return [];
  const days = [weekdayOf(date)];
  const description = reason ? { description: reason } : {};
  return periods.map((hours) => ({ ...ruleOf({ from: date, to: date }, { days, ...hours }, clock), ...description }));
}

/** The validity without the dates of the exceptions that fall on one of the period's days. */
function spansOf(schedule: Schedule, { days }: OpeningPeriod): Span[] {
  const cuts = schedule.exceptions.map(({ date }) => date).filter((date) => days.includes(weekdayOf(date)));
  const spans: Span[] = [];
  let { from, to } = validityOf(schedule);
  for (const cut of [...new Set(cuts)].sort()) {
    if ((from !== null && cut < from) || (to !== null && cut > to)) continue;
    spans.push({ from, to: addDays(cut, -1) });
    from = addDays(cut, 1);
  }
  spans.push({ from, to });
  return spans.filter((span) => hasDayIn(span, days));
}

/** Between two cuts there may be no day left on which the period takes place. */
function hasDayIn({ from, to }: Span, days: readonly Weekday[]): boolean {
  if (from === null || to === null) return true;
  const week = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(from, day));
  return week.some((date) => date <= to && days.includes(weekdayOf(date)));
}

function validityOf({ validFrom, validTo }: Schedule): Span {
  return { from: validFrom, to: validTo };
}

function datesOf({ from, to }: Span): Pick<Row, 'valid_from' | 'valid_to'> {
  return { ...(from === null ? {} : { valid_from: from }), ...(to === null ? {} : { valid_to: to }) };
}

function offsetSuffix(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
