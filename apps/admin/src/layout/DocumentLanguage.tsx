import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';

/** Tells screen readers and hyphenation which language the page is in. */
export function DocumentLanguage() {
  const [locale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return null;
}
