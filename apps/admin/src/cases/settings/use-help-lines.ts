import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';

/** The help lines of a municipality that are public. */
export function useHelpLines(municipality: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: ['cases', 'helpLines', municipality],
    queryFn: async () => {
      const lines = await dataProvider.allEntries('helpLines', municipality);
      return lines.filter(({ published }) => published !== null);
    },
  });
}
