/** The days of the week as RFC 5545 and HSDS write them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** One day of the week, as in `BYDAY`. */
export type Weekday = (typeof weekdays)[number];

/** A local time of day, `HH:MM` on 24 hours. `24:00` is allowed as a closing time: the end of that day. */
export type TimeOfDay = string;

/** A calendar date, `YYYY-MM-DD`, in the municipality's time zone. */
export type LocalDate = string;

/** From when to when a door is open. A closing time at or before the opening time is on the following day. */
export type Hours = { opensAt: TimeOfDay; closesAt: TimeOfDay };

/** Hours that come back every week on these days. A period past midnight belongs to the day on which it opens. */
export type OpeningPeriod = { days: Weekday[]; opensAt: TimeOfDay; closesAt: TimeOfDay };

/** One date on which the weekly periods do not apply: closed, or open at these hours instead. */
export type ScheduleException = {
  date: LocalDate;
  closed: boolean;
  periods: Hours[];
  reason?: string | undefined;
};

/**
 * When a service or a location can be visited. Both ends of the validity are inclusive; `null` leaves that end open.
 * With `byAppointment` the periods say when appointments take place, not when one may walk in.
 * Remarks are translated text and therefore live beside the schedule, never in it.
 */
export type Schedule = {
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
  periods: OpeningPeriod[];
  exceptions: ScheduleException[];
  byAppointment: boolean;
  notes?: undefined;
};
