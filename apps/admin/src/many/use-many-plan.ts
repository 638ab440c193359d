import { useQuery } from '@tanstack/react-query';
import type { AnyEntry } from '@ventanilla/contracts';
import { useDataProvider, useListContext } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useOwnLanguages } from '../entries/use-languages-for.js';
import { type ManyDeed, MOST_AT_ONCE, planOf } from './many-plan.js';

/** The entries that were ticked as they stand now, and what a deed would do to them. */
export function useManyPlan(deed: ManyDeed, ids: string[]) {
  const { resource } = useListContext();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const own = useOwnLanguages();
  const { data, error, refetch } = useQuery({
    queryKey: [resource, 'many', ids],
    queryFn: async () => (await dataProvider.getMany<AnyEntry>(resource, { ids })).data,
    enabled: ids.length <= MOST_AT_ONCE,
    gcTime: 0,
  });
  return { plan: data ? planOf(deed, data, own) : null, error, refetch };
}
