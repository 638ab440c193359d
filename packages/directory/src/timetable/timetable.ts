import type { Address } from '../address.js';
import type { Position } from '../position.js';
import type { LocalDate, TimeOfDay, Weekday } from '../schedule.js';

/** The week of a month in which a weekday falls, counted from 1; -1 is the last one, whichever number that is. */
export type WeekOfMonth = 1 | 2 | 3 | 4 | -1;

/** Every `count` weeks on these days. `until` is the last day that may count. */
export type Weekly = { every: 'weeks'; count: number; days: Weekday[]; until: LocalDate };

/** Every `count` months on one weekday: the second Tuesday, the last Saturday. */
export type Monthly = { every: 'months'; count: number; week: WeekOfMonth; day: Weekday; until: LocalDate };

/** The first date and these ones besides, for what follows no rule. */
export type OnDates = { every: 'dates'; dates: LocalDate[] };

/** How a timetable goes on after its first date. */
export type Recurrence = Weekly | Monthly | OnDates;

/** Why one date is not what the timetable says: a word of a list, so that everybody reads it in their own language. */
export const stopReasons = ['weather', 'holiday', 'vehicle', 'staff', 'safety', 'other'] as const;
export type StopReason = (typeof stopReasons)[number];

/** When, and perhaps where, one date takes place instead. An `address` of null is the place as ever. */
export type Instead = {
  date: LocalDate;
  opensAt: TimeOfDay;
  closesAt: TimeOfDay;
  address: Address | null;
  position: Position | null;
};

/** What else has to be known about one date, by language. */
export type StopNote = Record<string, string>;

/**
 * One date of a timetable that does not take place, or not as planned, or as planned with a note. `date` is the one that
 * the timetable gives it.
 */
export type StopException =
  | { date: LocalDate; change: 'cancelled'; reason: StopReason; note?: StopNote | undefined }
  | { date: LocalDate; change: 'changed'; reason: StopReason; instead: Instead; note?: StopNote | undefined }
  | { date: LocalDate; change: 'noted'; note: StopNote };

/**
 * When a mobile office comes to one place. With `repeats` its dates begin with the first on or after `date` that fits;
 * without, `date` is the only one. Times are those of the municipality; closing at or before opening is on the next day.
 */
export type Timetable = {
  date: LocalDate;
  opensAt: TimeOfDay;
  closesAt: TimeOfDay;
  /** True when all of it is off. */
  cancelled: boolean;
  repeats?: Recurrence | null | undefined;
  exceptions?: StopException[] | undefined;
};
