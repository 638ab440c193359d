import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnyEntry, Translation } from '@ventanilla/contracts';
import { useCallback, useMemo } from 'react';
import { useDataProvider, useGetOne } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useFollowMunicipality } from '../municipality/municipality-context.js';

/** One language of an entry beside its source, with the entry it belongs to. */
export function useTranslation(id: string, language: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const entry = useGetOne<AnyEntry>('entries', { id });
  const translation = useQuery<Translation>({
    queryKey: ['translations', id, language],
    queryFn: () => dataProvider.translation(id, language),
  });
  useFollowMunicipality(entry.data?.municipality);
  return {
    entry: entry.data,
    translation: translation.data,
    error: entry.error ?? translation.error,
    reload: translation.refetch,
  };
}

/** Has everything that shows an entry or its translations ask again. */
export function useForgetEntry() {
  const queryClient = useQueryClient();
  return useCallback(
    (id: string) => {
      const isOfEntry = ({ queryKey }: { queryKey: readonly unknown[] }) =>
        queryKey[1] === 'getList' || queryKey[0] === 'desk' || JSON.stringify(queryKey).includes(id);
      return queryClient.invalidateQueries({ predicate: isOfEntry });
    },
    [queryClient],
  );
}

export function useKeepTranslation() {
  const queryClient = useQueryClient();
  return useMemo(
    () => (translation: Translation) =>
      queryClient.setQueryData(['translations', translation.entry, translation.language], translation),
    [queryClient],
  );
}
