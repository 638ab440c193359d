import { isLocalDate, isTimeOfDay, minutesOf } from './local-time.js';
import { eachOf, type Problem, problem } from './problem.js';
import { type Hours, type OpeningPeriod, type Schedule, type ScheduleException, weekdays } from './schedule.js';

const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;

/** Half-open stretch in minutes since Monday's midnight; may run beyond Sunday. */
type Stretch = { from: number; to: number };

/** Everything that is wrong with a schedule; empty when nothing is. Never throws, whatever the strings contain. */
export function validateSchedule(schedule: Schedule): Problem[] {
  const { periods, exceptions, byAppointment } = schedule;
  return [
    ...(periods.length + exceptions.length === 0 && !byAppointment ? [problem('emptySchedule')] : []),
    ...validityProblems(schedule),
    ...eachOf('periods', periods, periodProblems),
    ...overlapProblems(periods.map((period) => stretchesOf(period.days, period))),
    ...eachOf('exceptions', exceptions, exceptionProblems),
    ...exceptions.flatMap((exception, index) => placementProblems(exception, index, schedule)),
  ];
}

function validityProblems({ validFrom, validTo }: Schedule): Problem[] {
  const malformed = Object.entries({ validFrom, validTo })
    .filter(([, date]) => date !== null && !isLocalDate(date))
    .map(([name]) => problem('date', name));
  if (malformed.length > 0 || validFrom === null || validTo === null || validFrom <= validTo) return malformed;
  return [problem('validityReversed', 'validTo')];
}

function periodProblems(period: OpeningPeriod): Problem[] {
  return [
    ...(period.days.length === 0 ? [problem('noDays', 'days')] : []),
    ...(new Set(period.days).size < period.days.length ? [problem('repeatedDay', 'days')] : []),
    ...hoursProblems(period),
  ];
}

function hoursProblems({ opensAt, closesAt }: Hours): Problem[] {
  const malformed = [
    ...(isTimeOfDay(opensAt) ? [] : [problem('time', 'opensAt')]),
    ...(isTimeOfDay(closesAt, true) ? [] : [problem('time', 'closesAt')]),
  ];
  return opensAt === closesAt ? [...malformed, problem('sameTimes', 'closesAt')] : malformed;
}

function exceptionProblems({ date, closed, periods }: ScheduleException): Problem[] {
  return [
    ...(isLocalDate(date) ? [] : [problem('date', 'date')]),
    ...(closed && periods.length > 0 ? [problem('closedWithPeriods', 'periods')] : []),
    ...(!closed && periods.length === 0 ? [problem('openWithoutPeriods', 'periods')] : []),
    ...eachOf('periods', periods, hoursProblems),
    ...overlapProblems(periods.map((hours) => stretchesOf(['MO'], hours))),
  ];
}

function placementProblems({ date }: ScheduleException, index: number, schedule: Schedule): Problem[] {
  const { validFrom, validTo, exceptions } = schedule;
  const outside = (validFrom !== null && date < validFrom) || (validTo !== null && date > validTo);
  const repeated = exceptions.findIndex((other) => other.date === date) < index;
  return [
    ...(outside ? [problem('exceptionOutsideValidity', 'exceptions', index, 'date')] : []),
    ...(repeated ? [problem('repeatedException', 'exceptions', index, 'date')] : []),
  ];
}

/** Reports each period that overlaps an earlier one, once. */
function overlapProblems(periods: readonly Stretch[][]): Problem[] {
  return periods.flatMap((stretches, index) => {
    const earlier = periods.slice(0, index).flat();
    const overlaps = stretches.some((one) => earlier.some((other) => overlap(one, other)));
    return overlaps ? [problem('overlappingPeriods', 'periods', index)] : [];
  });
}

function stretchesOf(days: readonly OpeningPeriod['days'][number][], { opensAt, closesAt }: Hours): Stretch[] {
  if (!isTimeOfDay(opensAt) || !isTimeOfDay(closesAt, true)) return [];
  const [opens, closes] = [minutesOf(opensAt), minutesOf(closesAt)];
  const length = closes > opens ? closes - opens : closes - opens + dayMinutes;
  return days.map((day) => weekdays.indexOf(day) * dayMinutes + opens).map((from) => ({ from, to: from + length }));
}

/** Sunday night runs into Monday, so the same week is also tried one earlier and one later. */
function overlap(one: Stretch, other: Stretch): boolean {
  return [-weekMinutes, 0, weekMinutes].some((shift) => one.from < other.to + shift && other.from + shift < one.to);
}
