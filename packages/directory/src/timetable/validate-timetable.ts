import { addDays, isLocalDate, isTimeOfDay } from '../local-time.js';
import { eachOf, type Problem, problem, under } from '../problem.js';
import type { Hours } from '../schedule.js';
import { MOST_DAYS, recurringDates } from './recurring-dates.js';
import type { Recurrence, StopException, Timetable } from './timetable.js';

/** Everything that is wrong with a timetable; empty when nothing is. Never throws, whatever the strings contain. */
export function validateTimetable(timetable: Timetable): Problem[] {
  const { date, repeats, exceptions = [] } = timetable;
  const problems = [...dateProblems(date, 'date'), ...hoursProblems(timetable), ...recurrenceProblems(date, repeats)];
  const formed = [...problems, ...eachOf('exceptions', exceptions, exceptionProblems)];
  return formed.length > 0 ? formed : placementProblems(timetable);
}

function recurrenceProblems(date: string, repeats: Recurrence | null | undefined): Problem[] {
  if (!repeats) return [];
  if (repeats.every === 'dates')
    return under(
      'repeats',
      eachOf('dates', repeats.dates, (each) => dateProblems(each)),
    );
  const noDays = repeats.every === 'weeks' && repeats.days.length === 0 ? [problem('noDays', 'days')] : [];
  return under('repeats', [...noDays, ...dateProblems(repeats.until, 'until'), ...untilProblems(date, repeats.until)]);
}

function untilProblems(date: string, until: string): Problem[] {
  if (!isLocalDate(date) || !isLocalDate(until)) return [];
  if (until < date) return [problem('validityReversed', 'until')];
  return until > addDays(date, MOST_DAYS) ? [problem('tooFarAhead', 'until')] : [];
}

function exceptionProblems(exception: StopException): Problem[] {
  const date = dateProblems(exception.date, 'date');
  if (exception.change !== 'changed') return date;
  const { instead } = exception;
  return [...date, ...under('instead', [...dateProblems(instead.date, 'date'), ...hoursProblems(instead)])];
}

/** An exception of a date that the timetable does not have would be read by nobody. */
function placementProblems({ date, repeats, exceptions = [] }: Timetable): Problem[] {
  const dates = repeats ? recurringDates(date, repeats) : [date];
  const none = dates.length === 0 ? [problem('noDates', 'repeats')] : [];
  const misplaced = exceptions.flatMap((exception, index) => [
    ...(dates.includes(exception.date) ? [] : [problem('notADate', 'exceptions', index, 'date')]),
    ...(exceptions.findIndex((other) => other.date === exception.date) < index
      ? [problem('repeatedException', 'exceptions', index, 'date')]
      : []),
  ]);
  return [...none, ...misplaced];
}

function dateProblems(date: string, ...path: string[]): Problem[] {
  return isLocalDate(date) ? [] : [problem('date', ...path)];
}

function hoursProblems({ opensAt, closesAt }: Hours): Problem[] {
  return [
    ...(isTimeOfDay(opensAt) ? [] : [problem('time', 'opensAt')]),
    ...(isTimeOfDay(closesAt, true) ? [] : [problem('time', 'closesAt')]),
    ...(opensAt === closesAt ? [problem('sameTimes', 'closesAt')] : []),
  ];
}
