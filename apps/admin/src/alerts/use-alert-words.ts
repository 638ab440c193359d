import { speaker } from '@ventanilla/languages';
import { type AlertMessageKey, alertMessages } from '@ventanilla/languages/alerts';
import { useCallback } from 'react';
import { useLocaleState } from 'react-admin';

const say = speaker(alertMessages);

/** Says the words of CAP in the language of the dashboard: as the bot says them. */
export function useAlertWords(): (key: AlertMessageKey) => string {
  const [locale] = useLocaleState();
  return useCallback((key) => say(locale, key), [locale]);
}
