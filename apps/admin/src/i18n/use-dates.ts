import { useMemo } from 'react';
import { useLocaleState } from 'react-admin';

/** Says days and moments as people of the chosen language write them. */
export function useDates() {
  const [locale] = useLocaleState();
  return useMemo(() => datesIn(locale), [locale]);
}

export function datesIn(locale: string) {
  const style = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  // A day has no hour: read in UTC, it never slips to the day before.
  const days = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { ...style, hour: '2-digit', minute: '2-digit', hour12: false });
  return {
    day: (date: string) => (date.length === 10 ? days.format(new Date(`${date}T00:00:00Z`)) : date),
    moment: (moment: string) => moments.format(new Date(moment)),
    weekday: (date: string) =>
      new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)),
  };
}
