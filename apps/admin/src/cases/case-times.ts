import { useCallback } from 'react';
import { useLocaleState } from 'react-admin';
import { useWords } from '../i18n/use-words.js';

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** Says how long something takes or took, in the largest unit that still says something. */
export function useDuration(): (minutes: number) => string {
  const say = useWords();
  const [locale] = useLocaleState();
  return useCallback(
    (minutes) => {
      if (minutes < 1) return say('cases.justNow');
      if (minutes < HOUR) return inUnit(locale, minutes, 'minute');
      if (minutes < DAY) return inUnit(locale, minutes / HOUR, 'hour');
      return inUnit(locale, minutes / DAY, 'day');
    },
    [locale, say],
  );
}

/** Says how long ago a moment was. */
export function useTimeSince(): (moment: string) => string {
  const duration = useDuration();
  return useCallback((moment) => duration((Date.now() - new Date(moment).getTime()) / MINUTE), [duration]);
}

function inUnit(locale: string, count: number, unit: 'minute' | 'hour' | 'day'): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(count));
}
