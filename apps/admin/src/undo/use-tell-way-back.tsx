import { useCallback } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useWords } from '../i18n/use-words.js';
import { UndoMessage } from './UndoMessage.js';

/** Time to read the message and to reach the button by keyboard. */
const SHOWN_MS = 15_000;

/** Says that something is done and offers to take it back, which `undo` does; says then how that went. */
export function useTellWayBack() {
  const say = useWords();
  const notify = useNotify();
  const refresh = useRefresh();
  const notifyError = useNotifyError();
  return useCallback(
    (text: string, undo: () => Promise<void>) => {
      const takeBack = async () => {
        try {
          await undo();
          notify(say('undo.done'), { type: 'success' });
          refresh();
        } catch (error) {
          notifyError(error);
        }
      };
      notify(<UndoMessage text={text} onUndo={() => void takeBack()} />, { autoHideDuration: SHOWN_MS });
    },
    [notify, notifyError, refresh, say],
  );
}
