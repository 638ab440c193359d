import type { AnyEntry } from '@ventanilla/contracts';
import { useCallback } from 'react';
import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useKeepEntry, useNotifyError } from '../entries/use-entry-deeds.js';
import { useWords } from '../i18n/use-words.js';
import { UndoMessage } from './UndoMessage.js';

/** Time to read the message and to reach the button by keyboard. */
const SHOWN_MS = 15_000;

/** Says that something is done to entries, as core gave them back, and offers to take all of it back. */
export function useTellUndoable() {
  const say = useWords();
  const notify = useNotify();
  const refresh = useRefresh();
  const keep = useKeepEntry();
  const notifyError = useNotifyError();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useCallback(
    (text: string, done: readonly AnyEntry[]) => {
      const undo = async () => {
        try {
          for (const entry of await dataProvider.undo(done)) keep(entry);
          notify(say('undo.done'), { type: 'success' });
          refresh();
        } catch (error) {
          notifyError(error);
        }
      };
      notify(<UndoMessage text={text} onUndo={() => void undo()} />, { autoHideDuration: SHOWN_MS });
    },
    [dataProvider, keep, notify, notifyError, refresh, say],
  );
}
