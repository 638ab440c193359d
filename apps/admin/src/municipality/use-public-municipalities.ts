import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';

/** Every municipality that has a window here, also those where one does not work. */
export function usePublicMunicipalities() {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: ['publicMunicipalities'], queryFn: () => dataProvider.publicMunicipalities() });
}
