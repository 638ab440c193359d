import type { Assessment, AssessmentInput } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useRefusable } from '../../core/use-refusable.js';
import { useRoundsChanged } from '../use-round.js';

/** Saves the plan of a round that is there; who comes second sees both and decides. */
export function useSavePlan(round: Assessment, done: string) {
  const notify = useNotify();
  const changed = useRoundsChanged();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending, forget } = useRefusable();
  const [base, setBase] = useState(round);

  async function save(input: AssessmentInput, onto: Assessment = base): Promise<Assessment | null> {
    const saved = await run(() => dataProvider.planRound(onto, input));
    if (!saved) return null;
    setBase(saved);
    await changed();
    notify(done, { type: 'success' });
    return saved;
  }

  /** Goes on from what somebody else saved. */
  async function take(theirs: Assessment): Promise<void> {
    setBase(theirs);
    forget();
    await changed();
  }

  const conflict = refusal?.body.code === 'conflict' ? (refusal.body.conflict?.current as Assessment) : null;
  return { base, save, take, refusal: conflict ? null : refusal, conflict, isPending };
}
