import { useMemo } from 'react';
import { useLocaleState } from 'react-admin';
import { useTimeZone } from '../municipality/municipality-context.js';

/** Says days as people of the chosen language write them, and moments as the municipality's clocks show them. */
export function useDates() {
  const [locale] = useLocaleState();
  const timeZone = useTimeZone();
  return useMemo(() => datesIn(locale, timeZone), [locale, timeZone]);
}

/** Without a zone moments are those of the computer's own clock. */
export function datesIn(locale: string, timeZone?: string) {
  const style = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  // A day has no hour: read in UTC, it never slips to the day before.
  const days = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const moments = new Intl.DateTimeFormat(locale, { ...style, ...clock });
  const times = new Intl.DateTimeFormat(locale, { ...clock, second: '2-digit' });
  return {
    day: (date: string) => (date.length === 10 ? days.format(new Date(`${date}T00:00:00Z`)) : date),
    time: (moment: string) => times.format(new Date(moment)),
    moment: (moment: string) => moments.format(new Date(moment)),
    weekday: (date: string) =>
      new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)),
  };
}
