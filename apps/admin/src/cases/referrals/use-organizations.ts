import { useQuery } from '@tanstack/react-query';
import type { AnyEntry, CaseDetail } from '@ventanilla/contracts';
import { fallbackOrder } from '@ventanilla/languages';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';

export type PublicOrganization = { key: string; name: string };

/** The organizations of the municipality that are public, named as the person of a case reads them. */
export function useOrganizations({ municipality, language }: Pick<CaseDetail, 'municipality' | 'language'>) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: ['cases', 'organizations', municipality, language],
    queryFn: async () => {
      const entries = await dataProvider.allEntries('organizations', municipality);
      const named = entries.flatMap((entry) => publicOrganization(entry, language) ?? []);
      return named.sort((one, other) => one.name.localeCompare(other.name));
    },
  });
}

function publicOrganization({ key, published }: AnyEntry, language: string): PublicOrganization | null {
  if (!published) return null;
  const texts: Readonly<Record<string, object | undefined>> = published.texts;
  const names = [...fallbackOrder(language), ...Object.keys(texts)].flatMap((code) => nameIn(texts[code]) ?? []);
  return names[0] ? { key, name: names[0] } : null;
}

function nameIn(texts: object | undefined): string | null {
  return texts && 'name' in texts && typeof texts.name === 'string' ? texts.name : null;
}
