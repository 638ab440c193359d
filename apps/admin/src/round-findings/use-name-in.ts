import { useCallback } from 'react';
import { useLocaleState } from 'react-admin';

/** One of several wordings by language: that of the dashboard, or else the first there is. */
export function useNameIn() {
  const [locale] = useLocaleState();
  return useCallback(
    (words: Readonly<Record<string, string>>) => words[locale] ?? Object.values(words)[0] ?? '',
    [locale],
  );
}
