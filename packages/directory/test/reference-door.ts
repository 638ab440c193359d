import type { Hours, Schedule } from '../src/index.js';

const minuteMs = 60_000;
const windowMinutes = 4 * 24 * 60;
const dayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** What a clock on the wall showed in each minute of four days, and the dates it showed. */
export type ReferenceClock = {
  timeZone: string;
  minutes: string[];
  dates: string[];
  instantOf: (minute: number) => Date;
};

export function referenceClock(timeZone: string, start: string): ReferenceClock {
  const instantOf = (minute: number) => new Date(Date.parse(start) + minute * minuteMs);
  // Swedish writes dates the ISO way; one formatter, because making one costs more than all its minutes.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const minutes = Array.from({ length: windowMinutes }, (_, minute) => format.format(instantOf(minute)));
  return { timeZone, minutes, dates: [...new Set(minutes.map((text) => text.slice(0, 10)))], instantOf };
}

/**
 * For each minute, whether the door is open. As slow and as plain as it gets: every dated period opens in the first
 * minute in which the clock shows its opening time or later, and closes in the first that shows its closing time.
 */
export function doorMinutes(schedules: readonly Schedule[], clock: ReferenceClock): boolean[] {
  const door = clock.minutes.map(() => false);
  for (const schedule of schedules) {
    for (const date of clock.dates) {
      for (const hours of hoursOf(schedule, date)) {
        const [opens, closes] = [first(clock, momentOf(date, hours.opensAt)), first(clock, closingOf(date, hours))];
        door.fill(true, opens, Math.max(opens, closes));
      }
    }
  }
  return door;
}

function hoursOf(schedule: Schedule, date: string): Hours[] {
  if ((schedule.validFrom ?? date) > date || (schedule.validTo ?? date) < date) return [];
  const today = schedule.exceptions.filter((exception) => exception.date === date);
  if (today.length > 0) return today.some(({ closed }) => closed) ? [] : today.flatMap(({ periods }) => periods);
  const name = dayNames[new Date(`${date}T12:00:00Z`).getUTCDay()];
  return schedule.periods.filter(({ days }) => days.some((day) => day === name));
}

function momentOf(date: string, time: string): string {
  return time === '24:00' ? `${nextDate(date)} 00:00` : `${date} ${time}`;
}

function closingOf(date: string, { opensAt, closesAt }: Hours): string {
  return momentOf(closesAt > opensAt ? date : nextDate(date), closesAt);
}

function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 24 * 60 * minuteMs).toISOString().slice(0, 10);
}

function first({ minutes }: ReferenceClock, moment: string): number {
  const index = minutes.findIndex((shown) => shown >= moment);
  return index === -1 ? minutes.length : index;
}
