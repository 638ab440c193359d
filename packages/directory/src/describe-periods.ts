import { minutesOf } from './local-time.js';
import { type Hours, type OpeningPeriod, type Weekday, weekdays } from './schedule.js';

/** Consecutive days, both ends included; a single day has the same `from` and `to`. */
export type DayRange = { from: Weekday; to: Weekday };

/** Days that share the same hours, for example Monday to Friday 8 to 12 and 14 to 18. Words are the reader's language's business. */
export type PeriodGroup = { ranges: DayRange[]; times: Hours[] };

/**
 * Groups a week's periods the way a door sign does: days with the same hours together, in the order of the week,
 * consecutive days as a range. Empty for no periods.
 */
export function describePeriods(periods: readonly OpeningPeriod[]): PeriodGroup[] {
  const groups = new Map<string, { days: Weekday[]; times: Hours[] }>();
  for (const day of weekdays) {
    const times = timesOn(day, periods);
    const key = times.map(({ opensAt, closesAt }) => `${opensAt}-${closesAt}`).join();
    const group = groups.get(key);
    if (group) group.days.push(day);
    else if (times.length > 0) groups.set(key, { days: [day], times });
  }
  return [...groups.values()].map(({ days, times }) => ({ ranges: rangesOf(days), times }));
}

/** Tells whether the week has no closing at all: every day from 00:00 to 24:00. */
export function isRoundTheClock(periods: readonly OpeningPeriod[]): boolean {
  return weekdays.every((day) =>
    timesOn(day, periods).some(({ opensAt, closesAt }) => opensAt === '00:00' && ['24:00', '00:00'].includes(closesAt)),
  );
}

function timesOn(day: Weekday, periods: readonly OpeningPeriod[]): Hours[] {
  const times = periods.filter((period) => period.days.includes(day));
  const distinct = new Map(
    times.map(({ opensAt, closesAt }) => [`${opensAt}-${closesAt}`, { opensAt, closesAt }] as const),
  );
  return [...distinct.values()].sort(
    (one, other) =>
      minutesOf(one.opensAt) - minutesOf(other.opensAt) || minutesOf(one.closesAt) - minutesOf(other.closesAt),
  );
}

function rangesOf(days: readonly Weekday[]): DayRange[] {
  const ranges: DayRange[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last && weekdays.indexOf(last.to) + 1 === weekdays.indexOf(day)) last.to = day;
    else ranges.push({ from: day, to: day });
  }
  return ranges;
}
