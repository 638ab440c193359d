import { useQuery } from '@tanstack/react-query';
import type { AnyEntry } from '@ventanilla/contracts';
import { useDataProvider, useRecordContext } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { type DomainNames, useNamesOfDomains } from '../wheel/domains.js';
import { isProfile } from './use-all-entries.js';

/** What the profile of the finding at hand calls its domains; undefined where no finding is at hand, or not its profile yet. */
export function useDomainsAtHand(): DomainNames | undefined {
  const record = useRecordContext<AnyEntry>();
  const finding = record?.kind === 'finding' ? record : null;
  const dataProvider = useDataProvider<DeskDataProvider>();
  const namesOf = useNamesOfDomains();
  const { data } = useQuery({
    queryKey: ['profiles', 'getList', 'all', finding?.municipality],
    queryFn: () => dataProvider.allEntries('profiles', finding?.municipality ?? ''),
    enabled: finding !== null,
  });
  if (!data || !finding) return undefined;
  return namesOf(data.filter(isProfile).find(({ key }) => key === finding.facts.profile));
}
