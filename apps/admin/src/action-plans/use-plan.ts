import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnyEntry } from '@ventanilla/contracts';
import { useCanAccess, useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import type { ActionFilter } from '../core/plan-deeds.js';

const plans = 'actionPlans';

/** The profiles whose findings actions can be planned about, the newest first; an institution is told of none. */
export function usePlanProfiles(municipality: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { canAccess } = useCanAccess({ resource: 'profiles', action: 'list' });
  return useQuery({
    queryKey: [plans, 'profiles', municipality],
    queryFn: async () => (await dataProvider.allEntries('profiles', municipality)).sort(newestFirst),
    enabled: canAccess === true,
  });
}

export function useActionPlan(municipality: string, profile: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [plans, 'plan', municipality, profile],
    queryFn: () => dataProvider.actionPlan(municipality, profile),
    enabled: profile !== '',
  });
}

export function useActions(filter: ActionFilter, offset = 0) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [plans, 'list', filter, offset],
    queryFn: () => dataProvider.actions(filter, offset),
  });
}

export function useAction(id: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: [plans, 'one', id], queryFn: () => dataProvider.action(id) });
}

export function useLooks(action: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: [plans, 'looks', action], queryFn: () => dataProvider.looksAt(action) });
}

/** The institutions that take part in rounds of the municipality, each once: who can answer for an action. */
export function useInstitutions(municipality: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [plans, 'institutions', municipality],
    queryFn: async () => {
      const { items } = await dataProvider.allRounds(municipality);
      const named = items.flatMap(({ institutions }) => institutions.map((each) => [each.key, each] as const));
      return [...new Map(named.toReversed()).values()].sort((one, other) => one.name.localeCompare(other.name));
    },
  });
}

/** Has everything that is shown of plans asked for again. */
export function useForgetPlans() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [plans] });
}

function newestFirst(one: AnyEntry, other: AnyEntry): number {
  return periodOf(other).localeCompare(periodOf(one));
}

function periodOf({ facts }: AnyEntry): string {
  return 'period' in facts ? facts.period : '';
}
