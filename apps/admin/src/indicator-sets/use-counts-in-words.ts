import type { IndicatorSetSummary } from '@ventanilla/contracts';
import { useCallback } from 'react';
import { useWords } from '../i18n/use-words.js';

/** How much a set asks: `6 domains · 46 questions`. */
export function useCountsInWords(): (counts: IndicatorSetSummary['counts']) => string {
  const say = useWords();
  return useCallback(
    ({ domains, indicators }) =>
      `${say('set.domains', { smart_count: domains })} · ${say('set.questions', { smart_count: indicators })}`,
    [say],
  );
}
