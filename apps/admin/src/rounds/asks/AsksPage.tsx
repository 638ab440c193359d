import { Alert, Button, Typography } from '@mui/material';
import type { Ask, Assessment, AssessmentMatrix } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { StickyBar } from '../../layout/StickyBar.js';
import { useLeaveGuard } from '../../layout/use-leave-guard.js';
import { PlanConflict, PlanRefusal } from '../plan/PlanRefusal.js';
import { inputOf, planOf } from '../plan/plan.js';
import { useSavePlan } from '../plan/use-save-plan.js';
import { RoundFrame } from '../RoundFrame.js';
import { AsksOfDomain } from './AsksOfDomain.js';
import { unaskedIn, withSuggested } from './asks.js';

/** Which institution answers which question. */
export function AsksPage() {
  return <RoundFrame forRunners>{(matrix) => <AsksForm key={matrix.assessment.id} matrix={matrix} />}</RoundFrame>;
}

function AsksForm({ matrix: { assessment, set } }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const [asks, setAsks] = useState<Ask[]>(assessment.asks);
  const { base, save, take, refusal, conflict, isPending } = useSavePlan(assessment, say('round.asksSaved'));
  const isEdited = JSON.stringify(asks) !== JSON.stringify(base.asks);
  useLeaveGuard(isEdited, `/rounds/${assessment.id}/asks`, say('round.leave'));
  // Over the plan of somebody else, only who answers what is mine.
  const inputOn = (round: Assessment) => inputOf({ ...planOf(round), asks });
  const missing = unaskedIn(set, asks);

  async function keep(onto: Assessment = base) {
    const saved = await save(inputOn(onto), onto);
    if (saved) setAsks(saved.asks);
  }

  function takeTheirs(theirs: Assessment) {
    setAsks(theirs.asks);
    void take(theirs);
  }

  return (
    <>
      <Typography color="textSecondary">{say('round.asksLead')}</Typography>
      {base.institutions.length === 0 && <Alert severity="info">{say('round.noInstitutions')}</Alert>}
      <Alert severity={missing.length > 0 ? 'warning' : 'success'} role="status">
        {missing.length > 0 ? say('round.asksUnasked', { smart_count: missing.length }) : say('round.asksAll')}
      </Alert>
      {missing.length > 0 && base.institutions.length > 0 && (
        <Button
          variant="outlined"
          sx={{ justifySelf: 'start' }}
          onClick={() => setAsks(withSuggested(asks, set, base.institutions))}
        >
          {say('round.asksSuggest')}
        </Button>
      )}
      {set.domains.map((domain) => (
        <AsksOfDomain
          key={domain.number}
          domain={domain}
          set={set}
          institutions={base.institutions}
          asks={asks}
          onChange={setAsks}
        />
      ))}
      {refusal && <PlanRefusal error={refusal} />}
      {conflict && (
        <PlanConflict
          theirs={conflict}
          mine={inputOn(conflict)}
          onKeepMine={() => void keep(conflict)}
          onTakeTheirs={() => takeTheirs(conflict)}
        />
      )}
      <StickyBar>
        <Button variant="contained" disabled={!isEdited || isPending} onClick={() => void keep()}>
          {say('round.asksSave')}
        </Button>
      </StickyBar>
    </>
  );
}
