import type { Address } from '../address.js';
import { addDays, instantAt, localDate, minutesOf } from '../local-time.js';
import type { Opening } from '../openings.js';
import type { Position } from '../position.js';
import type { LocalDate, TimeOfDay } from '../schedule.js';
import { recurringDates } from './recurring-dates.js';
import type { StopException, StopNote, StopReason, Timetable } from './timetable.js';

/** One date of a timetable as it takes place, or does not. */
export type Occurrence = {
  /** The date the timetable gives it, which names it for good, also when it takes place on another. */
  planned: LocalDate;
  date: LocalDate;
  opensAt: TimeOfDay;
  closesAt: TimeOfDay;
  state: 'planned' | 'changed' | 'cancelled';
  reason: StopReason | null;
  /** Where it takes place this once; null for the place as ever. */
  place: { address: Address; position: Position | null } | null;
  /** What else has to be known about it; null for nothing. */
  note: StopNote | null;
};

/** All dates of a timetable in the order in which they take place, past and cancelled ones too. */
export function occurrencesOf(timetable: Timetable): Occurrence[] {
  const { date, repeats, exceptions = [] } = timetable;
  const dates = repeats ? recurringDates(date, repeats) : [date];
  const byDate = new Map(exceptions.map((exception) => [exception.date, exception]));
  const occurrences = dates.map((planned) => occurrenceOn(timetable, planned, byDate.get(planned)));
  return occurrences.sort((one, other) => (startKey(one) < startKey(other) ? -1 : 1));
}

/** From when to when one date of it takes place, as instants. */
export function openingOf({ date, opensAt, closesAt }: Occurrence, timeZone: string): Opening {
  const [opens, closes] = [minutesOf(opensAt), minutesOf(closesAt)];
  const end = closes > opens ? closes : closes + 24 * 60;
  return { from: instantAt(date, opens, timeZone), to: instantAt(date, end, timeZone) };
}

/** What is not over at `now`, cancelled dates too: those who meant to go must read it. */
export function comingOf(timetable: Timetable, now: Date, timeZone: string): Occurrence[] {
  // Nothing that began before yesterday can still be going on.
  const from = addDays(localDate(now, timeZone), -1);
  const late = occurrencesOf(timetable).filter(({ date }) => date >= from);
  return late.filter((occurrence) => openingOf(occurrence, timeZone).to > now);
}

/** The next date that takes place, or that is taking place; null when there is none. */
export function nextOf(timetable: Timetable, now: Date, timeZone: string): Occurrence | null {
  return comingOf(timetable, now, timeZone).find(({ state }) => state !== 'cancelled') ?? null;
}

/** Whether its last date is over, by itself: nobody has to take it out. */
export function isOver(timetable: Timetable, now: Date, timeZone: string): boolean {
  return comingOf(timetable, now, timeZone).length === 0;
}

/** The last day on which anything of it takes place or was to. */
export function lastDateOf(timetable: Timetable): LocalDate {
  return occurrencesOf(timetable).at(-1)?.date ?? timetable.date;
}

function occurrenceOn(
  { opensAt, closesAt, cancelled }: Timetable,
  planned: LocalDate,
  exception: StopException | undefined,
): Occurrence {
  const asEver = { planned, date: planned, opensAt, closesAt, reason: null, place: null };
  const usual: Occurrence = { ...asEver, state: 'planned', note: exception?.note ?? null };
  const reason = exception && 'reason' in exception ? exception.reason : null;
  if (cancelled || exception?.change === 'cancelled') return { ...usual, state: 'cancelled', reason };
  if (exception?.change !== 'changed') return usual;
  const { address, position, ...when } = exception.instead;
  return { ...usual, ...when, state: 'changed', reason, place: address && { address, position } };
}

function startKey({ date, opensAt, planned }: Occurrence): string {
  return `${date} ${opensAt} ${planned}`;
}
