import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';

const certifications = 'certifications';

export function useCertifications(municipality: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [certifications, 'list', municipality],
    queryFn: () => dataProvider.certifications(municipality),
  });
}

export function useCertification(id: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: [certifications, 'one', id], queryFn: () => dataProvider.certification(id) });
}

export function useCertificationSettings() {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: [certifications, 'settings'], queryFn: () => dataProvider.certificationSettings() });
}

export function useRoundsToChoose(municipality: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [certifications, 'rounds', municipality],
    queryFn: () => dataProvider.rounds(municipality),
  });
}

/** Has everything that is shown of certifications asked for again. */
export function useForgetCertifications() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [certifications] });
}
