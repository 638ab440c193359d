import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** How many entries of the municipality lack something in a language, by what they lack. */
export function useGapCounts(language: string) {
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: ['desk', 'gaps', id, language],
    queryFn: () => dataProvider.gapCounts(id, language),
  });
}
