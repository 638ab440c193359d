import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { useWords } from '../i18n/use-words.js';
import { REFRESH_MS, roundsKey, useRoundsChanged } from '../rounds/use-round.js';

/** What a round has come to, kept up with what others draft and word meanwhile, and the way to draft it anew. */
export function useFindingDrafts(id: string) {
  const say = useWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const roundsChanged = useRoundsChanged();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const queryKey = [roundsKey, 'findings', id];
  const { data: drafts, error } = useQuery({
    queryKey,
    queryFn: () => dataProvider.findingDrafts(id),
    refetchInterval: REFRESH_MS,
  });
  const { run, refusal, isPending } = useRefusable();

  async function draft(accepted: string[]) {
    const drafted = await run(() => dataProvider.draftFindings(id, accepted));
    if (!drafted) return;
    queries.setQueryData(queryKey, drafted);
    void queries.invalidateQueries({ queryKey: ['findings'] });
    void roundsChanged();
    notify(say('drafts.done'), { type: 'success' });
  }

  return { drafts, error, draft, refusal, isPending };
}
