import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { GapAnswer, GapStanding } from '@ventanilla/contracts';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';

const gaps = 'gaps';

export function useGaps(municipality: string, state: GapStanding, limit: number) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [gaps, 'list', municipality, state, limit],
    queryFn: () => dataProvider.gaps(municipality, state, limit),
    placeholderData: keepPreviousData,
  });
}

export function useGap(id: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: [gaps, 'one', id], queryFn: () => dataProvider.gap(id) });
}

/** The questions of a gap asked again, as things are and with an answer; asked anew whenever the answer changes. */
export function useTries(id: string, answer: GapAnswer, question: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [gaps, 'tries', id, answer, question],
    queryFn: () => dataProvider.tryGap(id, answer, question === '' ? undefined : question),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** Has everything that is shown of gaps asked for again. */
export function useForgetGaps() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [gaps] });
}
