import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ProfileCheck } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { type DeskError, isDeskError } from '../../core/desk-error.js';
import { useWords } from '../../i18n/use-words.js';
import { useHeldBack } from '../../test-questions/use-held-back.js';

/** A profile as it stands in some languages, and its publication. */
export function useWholeProfile(id: string, languages: string[]) {
  const say = useWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data: check, error } = useQuery({
    queryKey: ['wholeProfile', id, languages],
    queryFn: () => dataProvider.profileCheck(id, languages),
    placeholderData: keepPreviousData,
  });
  const { attempt, dialog } = useHeldBack('publishRelease');
  const [refusal, setRefusal] = useState<DeskError | null>(null);
  const [isPending, setPending] = useState(false);

  async function publish(seen: ProfileCheck, chosen: string[], supersedes: string[]) {
    setPending(true);
    setRefusal(null);
    try {
      await attempt(
        (force) => dataProvider.publishProfile(seen, chosen, supersedes, force),
        () => {
          notify(say('whole.published'), { type: 'success' });
        },
      );
    } catch (thrown) {
      if (!isDeskError(thrown)) throw thrown;
      setRefusal(thrown);
    } finally {
      setPending(false);
      // Entries change with their profile, and so do lists and numbers.
      void queries.invalidateQueries();
    }
  }

  return { check, error, publish, refusal, isPending, dialog };
}
