import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { titleOf } from '../../entries/entry-title.js';

export type HelpChoice = { key: string; name: string };

/** Every service and help line of a municipality by name; undefined until they are there. */
export function useHelpChoices(municipality: string): HelpChoice[] | undefined {
  const [locale] = useLocaleState();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data } = useQuery({
    queryKey: ['helpChoices', municipality],
    queryFn: async () => [
      ...(await dataProvider.allEntries('services', municipality)),
      ...(await dataProvider.allEntries('helpLines', municipality)),
    ],
  });
  return data
    ?.map((entry) => ({ key: entry.key, name: titleOf(entry, locale) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
}
