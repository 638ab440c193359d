import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { useCallback, useEffect } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useOutbox } from '../unsent/outbox-context.js';
import { withResponse } from './round-work.js';

/** Others answer too: the whole is looked at again once in a while. */
const REFRESH_MS = 60_000;

/** Everything of a round in one request, kept up with what is answered on this page. */
export function useMatrix(round: string) {
  const outbox = useOutbox();
  const change = useMatrixChange(round);
  const dataProvider = useDataProvider<DeskDataProvider>();
  useEffect(
    () => outbox.onStored((where, stored) => where === round && change((matrix) => withResponse(matrix, stored))),
    [outbox, round, change],
  );
  return useQuery({
    queryKey: matrixKey(round),
    queryFn: () => dataProvider.roundMatrix(round),
    refetchInterval: REFRESH_MS,
  });
}

export function matrixKey(round: string) {
  return ['matrix', round];
}

export type ChangeMatrix = (next: (matrix: AssessmentMatrix) => AssessmentMatrix) => void;

/**
 * Takes over what core has just stored, without asking for all of it again: unless it is being asked for right now. What
 * comes of that may be older than what was stored, and would put back what stood there before.
 */
export function useMatrixChange(round: string): ChangeMatrix {
  const queries = useQueryClient();
  return useCallback((next) => void changeMatrix(queries, matrixKey(round), next), [queries, round]);
}

async function changeMatrix(queries: QueryClient, queryKey: string[], next: Parameters<ChangeMatrix>[0]) {
  const isAsking = queries.isFetching({ queryKey }) > 0;
  if (isAsking) await queries.cancelQueries({ queryKey });
  queries.setQueryData<AssessmentMatrix>(queryKey, (matrix) => matrix && next(matrix));
  if (isAsking) await queries.invalidateQueries({ queryKey });
}
