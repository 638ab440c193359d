import type { AnyEntry } from '@ventanilla/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { type DeskError, isDeskError } from '../core/desk-error.js';
import { useKeepEntry } from '../entries/use-entry-deeds.js';
import { useHeldBack } from '../test-questions/use-held-back.js';
import { useTellUndoable } from '../undo/use-tell-undoable.js';

/**
 * Does something to an entry, says that it is done, or keeps what core had against it. What test questions hold back is
 * shown in `dialog`, and can be forced there by those who may; what is undoable says so with a way back.
 */
export function useDeed(done: string, onDone: () => void, isUndoable = false) {
  const notify = useNotify();
  const keep = useKeepEntry();
  const tell = useTellUndoable();
  // Of the steps, only this one takes something away that a test question may need.
  const { attempt, dialog } = useHeldBack('archive');
  const [refusal, setRefusal] = useState<DeskError | null>(null);
  const [isPending, setPending] = useState(false);

  async function run(deed: (force?: string) => Promise<AnyEntry>) {
    setPending(true);
    setRefusal(null);
    try {
      await attempt(deed, (changed) => {
        keep(changed);
        if (isUndoable) tell(done, [changed]);
        else notify(done, { type: 'success' });
        onDone();
      });
    } catch (error) {
      if (!isDeskError(error)) throw error;
      setRefusal(error);
    } finally {
      setPending(false);
    }
  }

  return { run, refusal, isPending, dialog };
}
