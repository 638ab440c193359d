import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';

const trainings = 'trainings';

export function useTrainings(municipality: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [trainings, 'list', municipality],
    queryFn: () => dataProvider.trainings(municipality),
  });
}

export function useTraining(id: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: [trainings, 'one', id], queryFn: () => dataProvider.training(id) });
}

export function useSessions(training: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [trainings, 'sessions', training],
    queryFn: () => dataProvider.trainingSessions(training),
  });
}

export function useOfficials(training: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: [trainings, 'officials', training], queryFn: () => dataProvider.officials(training) });
}

/** Has everything that is shown of trainings asked for again. */
export function useForgetTrainings() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [trainings] });
}
