import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** The answer to a question and why it is so; nothing is asked for an empty question. */
export function useWhy(question: string) {
  const { id: municipality } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: ['why', municipality, question],
    queryFn: () => dataProvider.explain(question, municipality),
    enabled: question !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
}
