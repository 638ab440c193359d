import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaseDetail } from '@ventanilla/contracts';
import { useCallback } from 'react';
import { useDataProvider } from 'react-admin';
import { CASES_SHOWN, type CaseFilter, type CaseSort } from '../core/case-deeds.js';
import type { DeskDataProvider } from '../core/data-provider.js';

const cases = 'cases';

/** Soon enough for somebody who waits, seldom enough for a town hall's connection. */
const LIST_MS = 10_000;
const CASE_MS = 15_000;
/** Also while another tab is in front: a case must not wait because somebody writes a letter. */
const WATCH_MS = 20_000;

export function useCaseFigures(municipality: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [cases, 'figures', municipality],
    queryFn: () => dataProvider.caseFigures(municipality),
    refetchInterval: WATCH_MS,
    refetchIntervalInBackground: true,
  });
}

/** The cases of a list as far as they were asked for: the first so many pages, always read together. */
export function useCaseList(filter: CaseFilter, sort: CaseSort, pages: number) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [cases, 'list', filter, sort, pages],
    queryFn: async () => {
      const offsets = Array.from({ length: pages }, (_, page) => page * CASES_SHOWN);
      const read = await Promise.all(offsets.map((offset) => dataProvider.cases(filter, sort, offset)));
      const items = [...new Map(read.flatMap((page) => page.items).map((one) => [one.id, one])).values()];
      return { items, total: read[0]?.total ?? 0 };
    },
    placeholderData: (before) => before,
    refetchInterval: LIST_MS,
  });
}

export function useCase(id: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: caseKey(id),
    queryFn: () => dataProvider.oneCase(id),
    refetchInterval: CASE_MS,
  });
}

export function useCaseWorkers(municipality: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [cases, 'workers', municipality],
    queryFn: () => dataProvider.caseWorkers(municipality),
  });
}

export function useCaseSettings(municipality: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [cases, 'settings', municipality],
    queryFn: () => dataProvider.caseSettings(municipality),
  });
}

export function useCannedReplies(municipality: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [cases, 'canned', municipality],
    queryFn: () => dataProvider.cannedReplies(municipality),
  });
}

export function useCaseProtocols(municipality: string, language?: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [cases, 'protocols', municipality, language],
    queryFn: () => dataProvider.caseProtocols(municipality, language),
  });
}

export function useReferrals({ municipality, id }: Pick<CaseDetail, 'municipality' | 'id'>) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [cases, 'referrals', id],
    queryFn: () => dataProvider.referralsOf(municipality, id),
    refetchInterval: CASE_MS,
  });
}

/** Has the numbers of the inbox counted again: its list knows of a new case sooner than they do. */
export function useForgetFigures() {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: [cases, 'figures'] }), [queries]);
}

/** Takes over a case as core gave it back, and has everything else that is shown of cases asked for again. */
export function useKeepCase() {
  const queries = useQueryClient();
  return useCallback(
    (one: CaseDetail) => {
      queries.setQueryData(caseKey(one.id), one);
      return forgetCases(queries);
    },
    [queries],
  );
}

export function useForgetCases() {
  const queries = useQueryClient();
  return useCallback(() => forgetCases(queries), [queries]);
}

function caseKey(id: string) {
  return [cases, 'one', id];
}

function forgetCases(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({ queryKey: [cases] });
}
