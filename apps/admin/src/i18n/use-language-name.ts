import { useCallback } from 'react';
import { useLocaleState } from 'react-admin';

/** The name of a language in the language of the dashboard: `pt` is "portugués" in Spanish. */
export function useLanguageName() {
  const [locale] = useLocaleState();
  return useCallback((code: string) => languageName(code, locale), [locale]);
}

function languageName(code: string, locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
