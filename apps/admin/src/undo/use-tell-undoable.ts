import type { AnyEntry } from '@ventanilla/contracts';
import { useCallback } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useKeepEntry } from '../entries/use-entry-deeds.js';
import { useTellWayBack } from './use-tell-way-back.js';

/** Says that something is done to entries, as core gave them back, and offers to take all of it back. */
export function useTellUndoable() {
  const keep = useKeepEntry();
  const tell = useTellWayBack();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useCallback(
    (text: string, done: readonly AnyEntry[]) =>
      tell(text, async () => {
        for (const entry of await dataProvider.undo(done)) keep(entry);
      }),
    [dataProvider, keep, tell],
  );
}
