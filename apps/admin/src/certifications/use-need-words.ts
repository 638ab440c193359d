import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

/** What a phase needs, or which threshold is not reached, in words. */
export function useNeedWords(): (code: string) => string {
  const translate = useTranslate();
  return useCallback(
    (code) => translate(`certificationNeed.${code}`, { _: translate(`threshold.${code}`, { _: code }) }),
    [translate],
  );
}
