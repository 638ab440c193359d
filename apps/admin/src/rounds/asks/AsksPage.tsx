import { Alert, Button, Typography } from '@mui/material';
import type { Ask, Assessment, AssessmentMatrix } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { StickyBar } from '../../layout/StickyBar.js';
import { useLeaveGuard } from '../../layout/use-leave-guard.js';
import { PlanDecision } from '../plan/PlanDecision.js';
import { PlanRefusal } from '../plan/PlanRefusal.js';
import { inputOf, planOf } from '../plan/plan.js';
import { useSavePlan } from '../plan/use-save-plan.js';
import { RoundFrame } from '../RoundFrame.js';
import { AsksOfDomain } from './AsksOfDomain.js';
import { unaskedIn, withSuggested } from './asks.js';

const PARTS = ['asks'] as const;

/** Which institution answers which question. */
export function AsksPage() {
  return <RoundFrame forRunners>{(matrix) => <AsksForm key={matrix.assessment.id} matrix={matrix} />}</RoundFrame>;
}

function AsksForm({ matrix: { assessment, set } }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const [asks, setAsks] = useState<Ask[]>(assessment.asks);
  const { base, save, saveChosen, takeTheirs, refusal, deciding, isPending } = useSavePlan(assessment, {
    parts: PARTS,
    done: say('round.asksSaved'),
  });
  const isEdited = JSON.stringify(asks) !== JSON.stringify(base.asks);
  useLeaveGuard(isEdited, `/rounds/${assessment.id}/asks`, say('round.leave'));
  const missing = unaskedIn(set, asks);

  function goOnFrom(saved: Assessment | null) {
    if (saved) setAsks(saved.asks);
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
      {deciding && (
        <PlanDecision
          {...deciding}
          onTakeTheirs={async () => goOnFrom(await takeTheirs())}
          onSave={async () => goOnFrom(await saveChosen())}
        />
      )}
      <StickyBar>
        <Button
          variant="contained"
          disabled={!isEdited || isPending}
          onClick={async () => goOnFrom(await save(inputOf({ ...planOf(base), asks })))}
        >
          {say('round.asksSave')}
        </Button>
      </StickyBar>
    </>
  );
}
