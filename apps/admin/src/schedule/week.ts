import { type OpeningPeriod, type Weekday, weekdays } from '@ventanilla/contracts';

/** The editor's view of opening periods: what is open on each day of the week. */
export type Shift = { opensAt: string; closesAt: string };
export type Week = Record<Weekday, Shift[]>;

export function weekOf(periods: readonly OpeningPeriod[]): Week {
  const shiftsOn = (day: Weekday) =>
    periods
      .filter(({ days }) => days.includes(day))
      .map(({ opensAt, closesAt }) => ({ opensAt, closesAt }))
      .sort((one, other) => one.opensAt.localeCompare(other.opensAt));
  return Object.fromEntries(weekdays.map((day) => [day, shiftsOn(day)])) as Week;
}

/** Days with the same hours become one period, in the order of the week. */
export function periodsOf(week: Week): OpeningPeriod[] {
  const periods = new Map<string, OpeningPeriod>();
  for (const day of weekdays) {
    for (const { opensAt, closesAt } of week[day]) {
      const name = `${opensAt}-${closesAt}`;
      const period = periods.get(name) ?? { days: [], opensAt, closesAt };
      if (!period.days.includes(day)) period.days.push(day);
      periods.set(name, period);
    }
  }
  return [...periods.values()];
}

/** Understands how people type a time: `8`, `8.30`, `830`, `17h`; what it can not read stays as it is. */
export function normalizeTime(typed: string): string {
  const match = /^(\d{1,2})(?:[:.h ]?([0-5]\d))?\s*h?s?\.?$/i.exec(typed.trim());
  if (!match) return typed.trim();
  const [, hours = '', minutes = '00'] = match;
  const hour = Number(hours);
  if (hour > 24 || (hour === 24 && minutes !== '00')) return typed.trim();
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

export const workdays: readonly Weekday[] = weekdays.slice(0, 5);

/** The same hours on other days; what was there is replaced. */
export function copyDay(week: Week, from: Weekday, to: readonly Weekday[]): Week {
  const copies = to.map((day) => [day, week[from].map((shift) => ({ ...shift }))]);
  return { ...week, ...Object.fromEntries(copies) };
}
