import { useCallback } from 'react';
import { useLocaleState } from 'react-admin';
import { useMunicipality } from '../municipality/municipality-context.js';

/** Says a moment as the municipality's clocks show it. */
export function useLocalMoment(): (moment: string) => string {
  const [locale] = useLocaleState();
  const { timeZone } = useMunicipality();
  return useCallback(
    (moment: string) => {
      const style = { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone } as const;
      return new Intl.DateTimeFormat(locale, style).format(new Date(moment));
    },
    [locale, timeZone],
  );
}
