import type { AnyEntry } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useListContext, useNotify, useRefresh } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { type DeskError, isDeskError } from '../core/desk-error.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { useHeldBack } from '../test-questions/use-held-back.js';
import { useTellUndoable } from '../undo/use-tell-undoable.js';
import type { Chosen, ManyDeed } from './many-plan.js';

/** Does a deed to many entries: to all of them or, when core refuses one, to none. */
export function useManyDeed(deed: ManyDeed, onClose: () => void) {
  const say = useWords();
  const notify = useNotify();
  const tell = useTellUndoable();
  const refresh = useRefresh();
  const { onUnselectItems } = useListContext();
  // Of these only an archive changes the public by itself.
  const { attempt, dialog } = useHeldBack('archive');
  const take = useTake()[deed];
  const [refusal, setRefusal] = useState<DeskError | null>(null);
  const [isPending, setPending] = useState(false);

  async function run(chosen: Chosen[], written: string) {
    setPending(true);
    setRefusal(null);
    try {
      await attempt(
        (force) => take(chosen, written, force),
        ({ done, open }) => {
          const text = say(`many.${deed}.done`, { smart_count: chosen.length });
          if (done.length > 0) tell(text, done);
          else notify(text, { type: 'success' });
          onUnselectItems();
          refresh();
          onClose();
          open?.();
        },
      );
    } catch (error) {
      if (!isDeskError(error)) throw error;
      setRefusal(error);
    } finally {
      setPending(false);
    }
  }

  return { run, refusal, isPending, dialog };
}

/** Gives back what was done, if it can be taken back, and where to go afterwards. */
type Take = (chosen: Chosen[], written: string, force?: string) => Promise<{ done: AnyEntry[]; open?: () => void }>;

function useTake(): Record<ManyDeed, Take> {
  const navigate = useNavigate();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return {
    submitForReview: async (chosen, note) => ({ done: await dataProvider.submitAllForReview({ chosen, note }) }),
    archive: async (chosen, note, force) => ({ done: await dataProvider.archiveAll({ chosen, note }, force) }),
    // A release is where all of it is looked at, and published at once or not at all.
    publish: async (chosen, name) => {
      const items = chosen.map(({ entry, languages }) => ({ entry: entry.id, languages }));
      const made = await dataProvider.createRelease(id, { name, note: '', items });
      return { done: [], open: () => navigate(`/releases/${made.id}`) };
    },
  };
}
