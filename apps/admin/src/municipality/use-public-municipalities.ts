import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { nameOf } from './municipality-name.js';

/** Every municipality that has a window here, also those where one does not work. */
export function usePublicMunicipalities(enabled = true) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: ['publicMunicipalities'], queryFn: () => dataProvider.publicMunicipalities(), enabled });
}

/** What a municipality is called, also one where one does not work. */
export function useNameOfMunicipality(): (id: string) => string {
  const [locale] = useLocaleState();
  const { data: all } = usePublicMunicipalities();
  return (id) => {
    const known = all?.find((one) => one.id === id);
    return known ? nameOf(known, locale) : id;
  };
}
