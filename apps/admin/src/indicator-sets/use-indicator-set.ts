import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { IndicatorSet, IndicatorSetSummary } from '@ventanilla/contracts';
import { useCallback } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useSignedIn } from '../core/use-signed-in.js';

const setsKey = 'indicatorSets';

export function useIndicatorSet(id: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [setsKey, 'one', id],
    queryFn: () => dataProvider.indicatorSet(id),
    enabled: id !== '',
  });
}

/** The versions that a municipality can use: its own and the platform's. */
export function useIndicatorSets(municipality: string, state?: IndicatorSetSummary['state']) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [setsKey, 'list', municipality, state],
    queryFn: () => dataProvider.indicatorSets({ municipality, ...(state && { state }) }),
  });
}

/** Puts a set that core gave back where the pages read it; lists are asked for again. */
export function useKeepSet() {
  const queries = useQueryClient();
  return useCallback(
    (set: IndicatorSet) => {
      queries.setQueryData([setsKey, 'one', set.id], set);
      void queries.invalidateQueries({ queryKey: [setsKey, 'list'] });
    },
    [queries],
  );
}

/** Whether somebody may write sets of an owner; those of the platform are for its administrators. */
export function useMayWriteSets(owner: string | null): boolean {
  const staff = useSignedIn();
  const { canAccess } = useCanAccess({ resource: 'indicatorSets', action: 'edit' });
  return canAccess === true && (owner !== null || staff?.role === 'administrator');
}
