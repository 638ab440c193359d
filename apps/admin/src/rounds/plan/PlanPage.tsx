import { Button } from '@mui/material';
import type { Assessment } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { StickyBar } from '../../layout/StickyBar.js';
import { useLeaveGuard } from '../../layout/use-leave-guard.js';
import { RoundFrame } from '../RoundFrame.js';
import { PlanFields } from './PlanFields.js';
import { PlanConflict, PlanRefusal } from './PlanRefusal.js';
import { inputOf, planOf } from './plan.js';
import { useSavePlan } from './use-save-plan.js';

/** What is planned of a round that is open. */
export function PlanPage() {
  return <RoundFrame forRunners>{({ assessment }) => <PlanForm key={assessment.id} round={assessment} />}</RoundFrame>;
}

function PlanForm({ round }: { round: Assessment }) {
  const say = useWords();
  const [plan, setPlan] = useState(() => planOf(round));
  const { base, save, take, refusal, conflict, isPending } = useSavePlan(round, say('round.isSaved'));
  const input = inputOf(plan);
  const isEdited = JSON.stringify(input) !== JSON.stringify(inputOf(planOf(base)));
  useLeaveGuard(isEdited, `/rounds/${round.id}/plan`, say('round.leave'));

  async function keep(onto?: Assessment) {
    const saved = await save(input, onto);
    if (saved) setPlan(planOf(saved));
  }

  function takeTheirs(theirs: Assessment) {
    setPlan(planOf(theirs));
    void take(theirs);
  }

  return (
    <>
      <PlanFields plan={plan} round={base} onChange={setPlan} />
      {refusal && <PlanRefusal error={refusal} />}
      {conflict && (
        <PlanConflict
          theirs={conflict}
          mine={input}
          onKeepMine={() => void keep(conflict)}
          onTakeTheirs={() => takeTheirs(conflict)}
        />
      )}
      <StickyBar>
        <Button variant="contained" disabled={!isEdited || isPending} onClick={() => void keep()}>
          {say('round.save')}
        </Button>
      </StickyBar>
    </>
  );
}
