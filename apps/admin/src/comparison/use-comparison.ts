import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';

export function useRoundComparison(before: string, after: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: ['comparison', 'rounds', before, after],
    queryFn: () => dataProvider.roundComparison(before, after),
  });
}

export function useProfileComparison(municipalities: readonly string[]) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [language] = useLocaleState();
  return useQuery({
    queryKey: ['comparison', 'profiles', municipalities.toSorted().join(','), language],
    queryFn: () => dataProvider.profileComparison(municipalities, language),
    enabled: municipalities.length > 0,
  });
}

/** The round that an address asks for: it may be of another municipality than the one worked on. */
export function useAskedRound(id: string | null) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: ['comparison', 'round', id],
    queryFn: () => dataProvider.round(id ?? ''),
    enabled: id !== null,
  });
}
