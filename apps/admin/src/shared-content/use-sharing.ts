import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';

/** Whether an entry is offered to others, and whether it comes from somewhere. */
export function useSharing(id: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: ['sharing', id], queryFn: () => dataProvider.entrySharing(id), retry: false });
}

export function useSharedCopy(id: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({ queryKey: ['sharedCopy', id], queryFn: () => dataProvider.sharedCopy(id), retry: false });
}

/** Does something with shared content, says how it went, and lets everything be asked for again that it changes. */
export function useSharingDeed() {
  const notify = useNotify();
  const notifyError = useNotifyError();
  const queryClient = useQueryClient();
  return useCallback(
    async <Result>(deed: () => Promise<Result>, said: string): Promise<Result | null> => {
      try {
        const result = await deed();
        notify(said, { type: 'success' });
        await queryClient.invalidateQueries();
        return result;
      } catch (error) {
        notifyError(error);
        return null;
      }
    },
    [notify, notifyError, queryClient],
  );
}
