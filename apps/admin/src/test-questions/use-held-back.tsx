import type { HeldBack } from '@ventanilla/contracts';
import { type ReactNode, useState } from 'react';
import { isDeskError } from '../core/desk-error.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { HeldBackDialog, type HeldDeed } from './HeldBackDialog.js';

/** A deed that changes what the public sees; with a note it goes through although test questions fail. */
type Deed<Result> = (force?: string) => Promise<Result>;

type Held = { heldBack: HeldBack; force: (note: string) => Promise<void> };

/**
 * Does deeds that test questions may hold back. When they do, `dialog` shows why, with a way to force the deed for
 * those who may; `done` gets the result of whichever try went through.
 */
export function useHeldBack(name: HeldDeed): {
  attempt: <Result>(deed: Deed<Result>, done: (result: Result) => void) => Promise<void>;
  dialog: ReactNode;
} {
  const notifyError = useNotifyError();
  const [held, setHeld] = useState<Held | null>(null);

  async function attempt<Result>(deed: Deed<Result>, done: (result: Result) => void, note?: string): Promise<void> {
    try {
      const result = await deed(note);
      setHeld(null);
      done(result);
    } catch (error) {
      const heldBack = isDeskError(error, 'testQuestionsFail') ? error.body.heldBack : null;
      if (!heldBack) throw error;
      setHeld({ heldBack, force: (written) => attempt(deed, done, written).catch(notifyError) });
    }
  }

  const dialog = held && <HeldBackDialog deed={name} {...held} onClose={() => setHeld(null)} />;
  return { attempt: (deed, done) => attempt(deed, done), dialog };
}
