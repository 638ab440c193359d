import { useCallback } from 'react';
import { useLocaleState } from 'react-admin';

/** The name of a language in the language of the dashboard, as it stands by itself: `pt` is "Portugués" in Spanish. */
export function useLanguageName() {
  const [locale] = useLocaleState();
  return useCallback(
    (code: string) => {
      const name = nameInside(code, locale);
      return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
    },
    [locale],
  );
}

/** The same inside a sentence, where Spanish and Portuguese write it small. */
export function useLanguageInside() {
  const [locale] = useLocaleState();
  return useCallback((code: string) => nameInside(code, locale), [locale]);
}

function nameInside(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}
