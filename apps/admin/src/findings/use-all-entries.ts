import { useQuery } from '@tanstack/react-query';
import type { AnyEntry, Entry } from '@ventanilla/contracts';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** All entries of a kind in the municipality being worked on. */
export function useAllEntries(resource: 'findings' | 'services' | 'helpLines' | 'profiles') {
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [resource, 'getList', 'all', id],
    queryFn: () => dataProvider.allEntries(resource, id),
  });
}

/** All profiles of the municipality; undefined while they are on their way. */
export function useAllProfiles(): Entry<'profile'>[] | undefined {
  return useAllEntries('profiles').data?.filter(isProfile);
}

export function isProfile(entry: AnyEntry): entry is Entry<'profile'> {
  return entry.kind === 'profile';
}
