import type { Words } from '@ventanilla/contracts';
import { findWords } from '@ventanilla/mgi';
import { useCallback } from 'react';
import { useLocaleState } from 'react-admin';
import { useDesk } from '../municipality/municipality-context.js';

export type Written = (words: Words) => string;

/** Reads what is written in several languages: in that of the dashboard, else in the municipality's, else in any. */
export function useWritten(): Written {
  const [locale] = useLocaleState();
  const { municipality } = useDesk();
  const own = municipality?.sourceLanguage ?? 'es';
  return useCallback((words) => findWords(words, [locale, own, ...Object.keys(words)]) ?? '', [locale, own]);
}
