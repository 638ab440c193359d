import type { Entry, StopChange } from '@ventanilla/contracts';
import type { Occurrence } from '@ventanilla/directory';
import { useCallback, useState } from 'react';
import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useKeepEntry, useNotifyError } from '../entries/use-entry-deeds.js';
import { useWords } from '../i18n/use-words.js';

/** Null puts a date back as it was planned. */
export type ChangeDate = (date: Pick<Occurrence, 'planned'>, change: StopChange | null) => Promise<void>;

/** Changes one date of a stop for everybody at once, and says how it went. */
export function useChangeDate(stop: Entry<'mobileStop'>): { change: ChangeDate; isPending: boolean } {
  const say = useWords();
  const notify = useNotify();
  const refresh = useRefresh();
  const keep = useKeepEntry();
  const notifyError = useNotifyError();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [isPending, setPending] = useState(false);
  const change = useCallback<ChangeDate>(
    async ({ planned }, what) => {
      setPending(true);
      try {
        keep(await dataProvider.changeStopDate(stop, planned, what));
        notify(say(`stopPage.done.${what?.change ?? 'back'}`), { type: 'success' });
        refresh();
      } catch (error) {
        notifyError(error);
      } finally {
        setPending(false);
      }
    },
    [dataProvider, keep, notify, notifyError, refresh, say, stop],
  );
  return { change, isPending };
}
