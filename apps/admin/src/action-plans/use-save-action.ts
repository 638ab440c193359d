import type { ActionInput, PlannedAction } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { differingFields, type FieldDifference, mergeFields } from '../conflict/fields.js';
import type { Side } from '../conflict/merge.js';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';

/** What of an action is planned, in the order of its form; municipality and profile never change. */
const fields = ['title', 'findings', 'institution', 'progressIndicator', 'dueOn', 'budget'] as const;
export type ActionField = (typeof fields)[number];

type Conflict = { mine: ActionInput; theirs: PlannedAction; differences: FieldDifference<ActionField>[] };

/** Saves an action, new or there already; where somebody saved first, field by field what both of them meant. */
export function useSaveAction(action: PlannedAction | null) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending, forget } = useRefusable();
  const [base, setBase] = useState(action);
  const [mine, setMine] = useState<ActionInput | null>(null);
  const [choices, setChoices] = useState<Partial<Record<ActionField, Side>>>({});
  const conflict = conflictOf(base, mine, refusal?.body.conflict?.current as PlannedAction | undefined);

  function save(input: ActionInput, onto: PlannedAction | null = base): Promise<PlannedAction | null> {
    setBase(onto);
    setMine(input);
    setChoices({});
    return run(() => (onto ? dataProvider.updateAction(onto, input) : dataProvider.planAction(input)));
  }

  function saveChosen({ mine, theirs, differences }: Conflict): Promise<PlannedAction | null> {
    return save(mergeFields(mine, theirs, differences, choices), theirs);
  }

  return { save, saveChosen, conflict, choices, setChoices, refusal: conflict ? null : refusal, isPending, forget };
}

function conflictOf(
  base: PlannedAction | null,
  mine: ActionInput | null,
  theirs: PlannedAction | undefined,
): Conflict | null {
  if (!base || !mine || !theirs) return null;
  return { mine, theirs, differences: differingFields<ActionInput, ActionField>(fields, { base, mine, theirs }) };
}
