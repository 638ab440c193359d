import { isLocalDate, type LocalDate } from '@ventanilla/directory';
import { type Problem, problem } from '../problem.js';
import { type Phase, phases } from './phases.js';

/** When a phase is meant to happen, first and last day included. */
export type CalendarStep = { phase: Phase; startsOn: LocalDate; endsOn: LocalDate };

/** What is planned of a round; a phase that is not in it has no plan and is never late. */
export type Calendar = readonly CalendarStep[];

/** Every problem of a calendar. Phases may overlap, as consultation and validation do, but not start out of order. */
export function checkCalendar(calendar: Calendar): Problem[] {
  const order = calendar.map(({ phase }) => phases.indexOf(phase));
  return calendar.flatMap((step, index) => {
    const previous = calendar[index - 1];
    const dates = (['startsOn', 'endsOn'] as const).filter((name) => !isLocalDate(step[name]));
    const isEarly = previous && (order[index] ?? 0) > (order[index - 1] ?? 0) && step.startsOn < previous.startsOn;
    return [
      ...dates.map((name) => problem('date', index, name)),
      ...(dates.length === 0 && step.endsOn < step.startsOn ? [problem('datesReversed', index, 'endsOn')] : []),
      ...(order.indexOf(order[index] ?? 0) < index ? [problem('repeatedKey', index, 'phase')] : []),
      ...((order[index] ?? 0) < (order[index - 1] ?? 0) || isEarly ? [problem('outOfOrder', index, 'phase')] : []),
    ];
  });
}

/** The last planned day of a phase, or `null` when nothing is planned for it. */
export function findDueDay(calendar: Calendar, phase: Phase): LocalDate | null {
  return calendar.find((step) => step.phase === phase)?.endsOn ?? null;
}

/** By how many days something that was due is late today; 0 on the day itself, before it, and when no day was set. */
export function daysLate(dueOn: LocalDate | null, today: LocalDate): number {
  return dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));
}

const dayMs = 24 * 60 * 60 * 1000;

/** Whole days from one day to another, negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}
