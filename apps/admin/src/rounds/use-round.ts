import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';

/** What all questions about rounds to core are kept under. */
export const roundsKey = 'rounds';
/** Institutions answer while somebody looks: the whole is asked for again once in a while. */
export const REFRESH_MS = 20_000;

/** All of a round: its plan, questions, progress, and what its phase needs. */
export function useRound(id: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [roundsKey, 'one', id],
    queryFn: () => dataProvider.roundMatrix(id),
    refetchInterval: REFRESH_MS,
  });
}

export function useRounds(municipality: string, offset: number) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [roundsKey, 'list', municipality, offset],
    queryFn: () => dataProvider.rounds(municipality, offset),
  });
}

export function useMinutes(round: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: [roundsKey, 'minutes', round], queryFn: () => dataProvider.minutesOf(round) });
}

/** Who signs in for the institutions of a round; only those who run rounds may know. */
export function useRespondents(round: string, enabled: boolean) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const queryKey = [roundsKey, 'respondents', round];
  return useQuery({ queryKey, queryFn: () => dataProvider.respondents(round), enabled });
}

/** Lets every page of rounds ask again, once something of one has changed. */
export function useRoundsChanged() {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: [roundsKey] }), [queries]);
}

/** Whether somebody runs rounds: plans them, moves them, lets institutions in. */
export function useRunsRounds(): boolean {
  return useCanAccess({ resource: 'rounds', action: 'edit' }).canAccess === true;
}
