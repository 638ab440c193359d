import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Alert, AlertState } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { type DeskError, isDeskError } from '../core/desk-error.js';

const alerts = 'alerts';

export function useAlerts(municipality: string, state: AlertState | undefined, offset: number) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: [alerts, 'list', municipality, state, offset],
    queryFn: () => dataProvider.alerts(municipality, state, offset),
  });
}

export function useAlert(id: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: [alerts, 'one', id], queryFn: () => dataProvider.alert(id) });
}

/** Asked anew with every version: what keeps it from being sent changes with what is written. */
export function useAlertReach({ id, version }: Pick<Alert, 'id' | 'version'>) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: [alerts, 'reach', id, version], queryFn: () => dataProvider.alertReach(id) });
}

/** Does something with an alert, one thing at a time, and says how it ended. */
export function useAlertStep() {
  const notify = useNotify();
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<DeskError | null>(null);
  const [isPending, setPending] = useState(false);

  async function run<Result>(step: () => Promise<Result>, done?: string): Promise<Result | null> {
    setPending(true);
    setRefusal(null);
    try {
      const result = await step();
      if (done) notify(done, { type: 'success' });
      await queries.invalidateQueries({ queryKey: [alerts] });
      return result;
    } catch (error) {
      if (!isDeskError(error)) throw error;
      setRefusal(error);
      return null;
    } finally {
      setPending(false);
    }
  }

  return { run, refusal, isPending };
}
