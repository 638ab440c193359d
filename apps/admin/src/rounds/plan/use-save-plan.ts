import type { Assessment, AssessmentInput } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useRefusable } from '../../core/use-refusable.js';
import { useRoundsChanged } from '../use-round.js';
import type { PlanPart } from './plan.js';
import { chosenPlan, type PlanChoices, planConflict } from './plan-conflict.js';

type Wish = {
  /** What the page is about. */
  parts: readonly PlanPart[];
  done: string;
};

/** Saves the plan of a round that is there; who comes second sees both sides of each part and decides. */
export function useSavePlan(round: Assessment, { parts, done }: Wish) {
  const notify = useNotify();
  const changed = useRoundsChanged();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending, forget } = useRefusable();
  const [base, setBase] = useState(round);
  const [mine, setMine] = useState<AssessmentInput | null>(null);
  const [choices, setChoices] = useState<PlanChoices>({});
  const current = refusal?.body.conflict?.current as Assessment | undefined;
  const conflict = current && mine ? planConflict(parts, { base, mine, theirs: current }) : null;

  async function save(input: AssessmentInput, onto: Assessment = base): Promise<Assessment | null> {
    setMine(input);
    setChoices({});
    const saved = await run(() => dataProvider.planRound(onto, input));
    if (!saved) return null;
    setBase(saved);
    await changed();
    notify(done, { type: 'success' });
    return saved;
  }

  async function saveChosen(): Promise<Assessment | null> {
    return conflict && current ? save(chosenPlan(conflict, choices), current) : null;
  }

  /** Goes on from what somebody else saved, without mine. */
  async function takeTheirs(): Promise<Assessment | null> {
    if (!current) return null;
    setBase(current);
    forget();
    await changed();
    return current;
  }

  const deciding = conflict && { ...conflict, choices, onChoose: setChoices, onKeepEditing: forget };
  return { base, save, saveChosen, takeTheirs, refusal: conflict ? null : refusal, deciding, isPending };
}
