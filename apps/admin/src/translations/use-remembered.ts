import { useQuery } from '@tanstack/react-query';
import type { RememberedTranslation, Translation } from '@ventanilla/contracts';
import { useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';

export type RememberedByPath = ReadonlyMap<string, readonly RememberedTranslation[]>;

/** What the municipality said before in this language, by the passages that could say it again. */
export function useRemembered({ entry, language, version }: Translation): RememberedByPath {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data } = useQuery({
    queryKey: ['remembered', entry, language, version],
    queryFn: () => dataProvider.remembered(entry, language),
    // A help, not the matter: without it the page is what it was.
    retry: false,
  });
  return useMemo(() => byPath(data ?? []), [data]);
}

function byPath(offers: readonly RememberedTranslation[]): RememberedByPath {
  const paths = [...new Set(offers.map(({ path }) => path))];
  return new Map(paths.map((path) => [path, offers.filter((offer) => offer.path === path)]));
}
