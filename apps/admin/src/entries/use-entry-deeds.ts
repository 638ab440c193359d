import { useQueryClient } from '@tanstack/react-query';
import type { AnyEntry } from '@ventanilla/contracts';
import { useCallback } from 'react';
import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { isDeskError } from '../core/desk-error.js';
import { useWords } from '../i18n/use-words.js';
import { resourceOfKind } from './entry-kinds.js';

/** Puts what core gave back where every page reads it, and lets lists and numbers be asked for again. */
export function useKeepEntry() {
  const queryClient = useQueryClient();
  return useCallback(
    (entry: AnyEntry) => {
      const resource = resourceOfKind(entry.kind);
      for (const name of [resource, 'entries']) {
        queryClient.setQueryData([name, 'getOne', { id: entry.id, meta: undefined }], entry);
        void queryClient.invalidateQueries({ queryKey: [name, 'getList'] });
      }
      void queryClient.invalidateQueries({ queryKey: ['translations', entry.id] });
      void queryClient.invalidateQueries({ queryKey: ['desk'] });
    },
    [queryClient],
  );
}

/** Says what went wrong, and stays until it is read. */
export function useNotifyError() {
  const say = useWords();
  const notify = useNotify();
  return useCallback(
    (error: unknown) => {
      if (!isDeskError(error)) throw error;
      const { code, requestId } = error.body;
      const trace = code === 'internal' && requestId ? ` ${say('error.trace', { id: requestId })}` : '';
      notify(`${say(`error.${code}`)}${trace}`, { type: 'error', autoHideDuration: null });
    },
    [notify, say],
  );
}

/** What can be done with an entry that is stored; each says how it went. */
export function useEntryDeeds() {
  const say = useWords();
  const notify = useNotify();
  const refresh = useRefresh();
  const keep = useKeepEntry();
  const notifyError = useNotifyError();
  const dataProvider = useDataProvider<DeskDataProvider>();

  const restore = useCallback(
    async (id: string) => {
      try {
        keep(await dataProvider.restore(id));
        notify(say('trash.restored'), { type: 'success' });
        refresh();
      } catch (error) {
        notifyError(error);
      }
    },
    [dataProvider, keep, notify, notifyError, refresh, say],
  );
  return { restore };
}
