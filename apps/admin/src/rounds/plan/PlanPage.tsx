import { Button } from '@mui/material';
import type { Assessment } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { StickyBar } from '../../layout/StickyBar.js';
import { useLeaveGuard } from '../../layout/use-leave-guard.js';
import { RoundFrame } from '../RoundFrame.js';
import { PlanDecision } from './PlanDecision.js';
import { PlanFields } from './PlanFields.js';
import { PlanRefusal } from './PlanRefusal.js';
import { inputOf, planOf, planParts } from './plan.js';
import { useSavePlan } from './use-save-plan.js';

/** What is planned of a round that is open. */
export function PlanPage() {
  return <RoundFrame forRunners>{({ assessment }) => <PlanForm key={assessment.id} round={assessment} />}</RoundFrame>;
}

function PlanForm({ round }: { round: Assessment }) {
  const say = useWords();
  const [plan, setPlan] = useState(() => planOf(round));
  const { base, save, saveChosen, takeTheirs, refusal, deciding, isPending } = useSavePlan(round, {
    parts: planParts,
    done: say('round.isSaved'),
  });
  const input = inputOf(plan);
  const isEdited = JSON.stringify(input) !== JSON.stringify(inputOf(planOf(base)));
  useLeaveGuard(isEdited, `/rounds/${round.id}/plan`, say('round.leave'));

  function goOnFrom(saved: Assessment | null) {
    if (saved) setPlan(planOf(saved));
  }

  return (
    <>
      <PlanFields plan={plan} round={base} onChange={setPlan} />
      {refusal && <PlanRefusal error={refusal} />}
      {deciding && (
        <PlanDecision
          {...deciding}
          onTakeTheirs={async () => goOnFrom(await takeTheirs())}
          onSave={async () => goOnFrom(await saveChosen())}
        />
      )}
      <StickyBar>
        <Button variant="contained" disabled={!isEdited || isPending} onClick={async () => goOnFrom(await save(input))}>
          {say('round.save')}
        </Button>
      </StickyBar>
    </>
  );
}
