import { localDate } from './local-time.js';
import { findClosing, findOpeningFrom, hasExpired } from './openings.js';
import type { LocalDate, Schedule } from './schedule.js';

/** Open for longer than this without a closing is "round the clock" for whoever asks now. */
const roundTheClockMs = 8 * 24 * 60 * 60 * 1000;

/**
 * What can honestly be said about a door at one instant.
 * - `open`: one may walk in until `until`; `null` means no closing within the coming eight days (24 hours).
 * - `closed`: opens next at `opensAt`; `null` means no further opening is known. `reason` is the one given for today.
 * - `byAppointment`: nobody may walk in; appointments can be made.
 * - `unknown`: no hours are known. `expiredOn` is the last day of hours that were known once, so that this can be said.
 */
export type OpeningStatus =
  | { state: 'open'; until: Date | null }
  | { state: 'closed'; opensAt: Date | null; reason: string | null }
  | { state: 'byAppointment' }
  | { state: 'unknown'; expiredOn: LocalDate | null };

/**
 * Says whether a place with these schedules is open at `now` in its municipality's time zone. Several schedules add up
 * (summer and winter, morning and afternoon); expired ones count for nothing. Hours by appointment never make it open.
 * Throws a `DirectoryError` for an unknown time zone and for times that `validateSchedule` refuses.
 *
 * @example openingStatus(service.schedules, new Date(), 'America/Argentina/Buenos_Aires')
 */
export function openingStatus(schedules: readonly Schedule[], now: Date, timeZone: string): OpeningStatus {
  const spell = findOpenSpell(schedules, now, timeZone);
  if (spell) return { state: 'open', until: spell.until };
  const today = localDate(now, timeZone);
  const known = schedules.filter((schedule) => !hasExpired(schedule, today) && saysSomething(schedule, today));
  if (known.length === 0) return { state: 'unknown', expiredOn: lastValidDay(schedules, today) };
  if (known.every((schedule) => schedule.byAppointment)) return { state: 'byAppointment' };
  return { state: 'closed', opensAt: firstOpening(known, now, timeZone), reason: reasonToday(known, today) };
}

/**
 * The next instant at which a closed door opens; while it is open, the first opening after it will have closed.
 * `null` when none is known, or when it never closes. Hours by appointment do not count.
 */
export function nextOpening(schedules: readonly Schedule[], now: Date, timeZone: string): Date | null {
  const spell = findOpenSpell(schedules, now, timeZone);
  const after = spell ? spell.until : now;
  return after && firstOpening(schedules, after, timeZone);
}

function firstOpening(schedules: readonly Schedule[], after: Date, timeZone: string): Date | null {
  const openings = walkIn(schedules)
    .map((schedule) => findOpeningFrom(schedule, after, timeZone))
    .filter((opening) => opening !== null)
    .map((opening) => opening.getTime());
  return openings.length === 0 ? null : new Date(Math.min(...openings));
}

/** Follows openings that touch or overlap to the instant at which the door really closes. */
function findOpenSpell(schedules: readonly Schedule[], now: Date, timeZone: string): { until: Date | null } | null {
  const doors = walkIn(schedules);
  let until = findClosing(doors, now, timeZone);
  if (until === null) return null;
  for (let next: Date | null = until; next !== null; next = findClosing(doors, until, timeZone)) {
    until = next;
    if (until.getTime() - now.getTime() > roundTheClockMs) return { until: null };
  }
  return { until };
}

function walkIn(schedules: readonly Schedule[]): Schedule[] {
  return schedules.filter((schedule) => !schedule.byAppointment);
}

/** A schedule with no periods and only distant closures leaves today's hours unknown. */
function saysSomething({ byAppointment, periods, exceptions }: Schedule, today: LocalDate): boolean {
  return byAppointment || periods.length > 0 || exceptions.some(({ closed, date }) => !closed || date === today);
}

function lastValidDay(schedules: readonly Schedule[], today: LocalDate): LocalDate | null {
  const ends = schedules.filter((schedule) => hasExpired(schedule, today)).map(({ validTo }) => validTo);
  return ends.sort().at(-1) ?? null;
}

function reasonToday(schedules: readonly Schedule[], today: LocalDate): string | null {
  const exceptions = schedules.flatMap((schedule) => schedule.exceptions);
  return exceptions.find(({ date, reason }) => date === today && reason)?.reason ?? null;
}
