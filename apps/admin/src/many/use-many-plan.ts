import { useQuery } from '@tanstack/react-query';
import type { AnyEntry } from '@ventanilla/contracts';
import { useDataProvider, useListContext } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useOwnLanguages } from '../entries/use-languages-for.js';
import { type ManyDeed, mostOf, planOf } from './many-plan.js';

/** As many as fit into an address. */
const AT_ONCE = 100;

/** The entries that were ticked as they stand now, and what a deed would do to them. */
export function useManyPlan(deed: ManyDeed, ids: string[]) {
  const { resource } = useListContext();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const own = useOwnLanguages();
  const { data, error, refetch } = useQuery({
    queryKey: [resource, 'many', ids],
    queryFn: async () => {
      const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
        ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
      );
      const read = await Promise.all(parts.map((some) => dataProvider.getMany<AnyEntry>(resource, { ids: some })));
      return read.flatMap((part) => part.data);
    },
    enabled: ids.length <= mostOf(deed),
    gcTime: 0,
  });
  return { plan: data ? planOf(deed, data, own) : null, error, refetch };
}
