import type { Schedule } from '@ventanilla/contracts';
import type { Draft } from './draft.js';

type Hours = { schedules: readonly Schedule[] };
type Facts = Partial<Hours> & { atLocations?: readonly (Hours & { location: string })[] };

/** Every schedule of an entry as a row of its own, as the columns of the table of schedules read it. */
export function scheduleRowsOf({ key, facts }: { key: string; facts: Facts }): Draft[] {
  return [
    ...(facts.schedules ?? []).map((schedule) => rowOf(key, null, schedule)),
    ...(facts.atLocations ?? []).flatMap(({ location, schedules }) =>
      schedules.map((schedule) => rowOf(key, location, schedule)),
    ),
  ];
}

function rowOf(key: string, location: string | null, { periods, ...schedule }: Schedule): Draft {
  return { key, facts: { location, week: periods, ...schedule }, texts: {} };
}

/** The schedule in a row, back as an entry has it. */
export function scheduleIn({ facts }: Draft): Schedule {
  const { week, validFrom, validTo, byAppointment, exceptions } = facts;
  return { validFrom, validTo, periods: week, exceptions, byAppointment } as Schedule;
}

/** What a row of schedules is before its cells are read. */
export const blankScheduleRow: Draft = {
  key: '',
  facts: { location: null, week: [], validFrom: null, validTo: null, byAppointment: false, exceptions: [] },
  texts: {},
};
