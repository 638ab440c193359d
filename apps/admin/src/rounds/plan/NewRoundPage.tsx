import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useRefusable } from '../../core/use-refusable.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../layout/BackLink.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { StickyBar } from '../../layout/StickyBar.js';
import { useMunicipality } from '../../municipality/municipality-context.js';
import { CarryLinks } from '../links/CarryLinks.js';
import { useRoundsChanged, useRunsRounds } from '../use-round.js';
import { PlanFields } from './PlanFields.js';
import { PlanRefusal } from './PlanRefusal.js';
import { blankPlan, inputOf } from './plan.js';

/** Opens a round of the municipality being worked on. */
export function NewRoundPage() {
  const say = useWords();
  const { id } = useMunicipality();
  const runs = useRunsRounds();
  if (!runs) return <Alert severity="error">{say('error.refused')}</Alert>;
  return <NewRound key={id} municipality={id} />;
}

function NewRound({ municipality }: { municipality: string }) {
  const say = useWords();
  const navigate = useNavigate();
  const changed = useRoundsChanged();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useRefusable();
  const [plan, setPlan] = useState(() => blankPlan(municipality));
  const isReady = plan.title.trim() !== '' && plan.key.trim() !== '' && plan.indicatorSet !== '';

  async function open() {
    const opened = await run(() => dataProvider.openRound(inputOf(plan)));
    if (!opened) return;
    await changed();
    navigate(`/rounds/${opened.id}/asks`);
  }

  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <BackLink to="/rounds" label={say('round.backToList')} />
      <PageHeader title={say('round.newTitle')} lead={say('round.newLead')} />
      <PlanFields plan={plan} round={null} onChange={setPlan} />
      <CarryLinks
        municipality={municipality}
        indicatorSet={plan.indicatorSet}
        onCarry={(links) => setPlan((now) => ({ ...now, links }))}
      />
      {refusal && <PlanRefusal error={refusal} />}
      <StickyBar>
        <Button variant="contained" disabled={!isReady || isPending} onClick={() => void open()}>
          {say('round.open')}
        </Button>
      </StickyBar>
    </Box>
  );
}
