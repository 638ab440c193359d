import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../i18n/use-words.js';

/** What to do about something that is wrong with a set or with the plan of a round, by its code. */
export function useProblemWords(): (code: string) => string {
  const say = useWords();
  const translate = useTranslate();
  return useCallback((code) => translate(`wrong.${code}`, { _: say('wrong.other') }), [say, translate]);
}
