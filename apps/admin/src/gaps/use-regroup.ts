import type { Gap, GapInFull } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useWords } from '../i18n/use-words.js';
import { useForgetGaps } from './use-gaps.js';

/** Puts another gap together with this one, or takes a question out of it, and says how it went. */
export function useRegroup(gap: GapInFull) {
  const say = useWords();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const forget = useForgetGaps();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [isPending, setPending] = useState(false);

  async function regroup(deed: () => Promise<Gap>, done: string): Promise<void> {
    setPending(true);
    try {
      await deed();
      notify(done, { type: 'success' });
      await forget();
    } catch (error) {
      notifyError(error);
    }
    setPending(false);
  }
  return {
    isPending,
    merge: (other: Gap) => regroup(() => dataProvider.mergeGaps(gap, other), say('gap.merged')),
    split: (question: string) => void regroup(() => dataProvider.splitGap(gap, question), say('gap.splitDone')),
  };
}
