import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FullRelease, Release, ReleaseInput } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { type DeskError, isDeskError } from '../core/desk-error.js';
import { useHeldBack } from '../test-questions/use-held-back.js';
import { useTellWayBack } from '../undo/use-tell-way-back.js';

/** Takes back what made the release what it is now. */
type Back = (changed: Release) => Promise<Release>;
export type RunOnRelease = (deed: (force?: string) => Promise<Release>, done?: string, back?: Back) => Promise<void>;

/** A release as it stands, and doing something to it. */
export function useRelease(id: string) {
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data, error } = useQuery({ queryKey: ['release', id], queryFn: () => dataProvider.release(id) });
  const { attempt, dialog } = useHeldBack('publishRelease');
  const tellWayBack = useTellWayBack();
  const [refusal, setRefusal] = useState<DeskError | null>(null);
  const [isPending, setPending] = useState(false);

  /** Says `done` when it is, with the way `back` if there is one. */
  async function run(deed: (force?: string) => Promise<Release>, done?: string, back?: Back) {
    setPending(true);
    setRefusal(null);
    try {
      await attempt(deed, (changed) => {
        if (done && back) tellWayBack(done, () => undo(back, changed));
        else if (done) notify(done, { type: 'success' });
        // Entries change with their release, and so do lists and numbers.
        void queryClient.invalidateQueries();
      });
    } catch (thrown) {
      if (!isDeskError(thrown)) throw thrown;
      setRefusal(thrown);
      await queryClient.invalidateQueries();
    } finally {
      setPending(false);
    }
  }

  async function undo(back: Back, changed: Release) {
    await back(changed);
    await queryClient.invalidateQueries();
  }

  return { release: data ?? null, error, refusal, isPending, run, dialog };
}

export function withItem(release: FullRelease, entry: string, languages: string[]): ReleaseInput {
  const others = release.items.filter((item) => item.entry !== entry);
  return { name: release.name, note: release.note, items: [...others, { entry, languages }] };
}

export function withoutItem({ name, note, items }: FullRelease, entry: string): ReleaseInput {
  return { name, note, items: items.filter((item) => item.entry !== entry) };
}
