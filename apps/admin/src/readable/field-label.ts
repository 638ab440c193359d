import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguageName } from '../i18n/use-language-name.js';

/** Where a field stands, which its name does not say. */
const places = ['entry', 'body', 'published'];

/** Names the field at a path as the editor does: `texts.pt.name` is "Name (Portuguese)". */
export function useFieldLabel() {
  const nameOfLanguage = useLanguageName();
  const translate = useTranslate();
  return useCallback(
    (path: string) => {
      const parts = path.split('.').filter((part) => !places.includes(part));
      const [group = '', first = '', second = ''] = parts;
      const known = (key: string, fallback: string) => translate(key, { _: fallback });
      if (group === 'texts' && first !== '') {
        const language = nameOfLanguage(first);
        return second === '' ? language : `${known(`text.${second}`, known(`field.${second}`, second))} (${language})`;
      }
      if (group === 'facts') return known(`field.${first}`, first);
      return known(`field.${group}`, group);
    },
    [nameOfLanguage, translate],
  );
}
