import { Alert, Box, Button, LinearProgress, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { type GapStanding, gapStandings } from '@ventanilla/contracts';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ForThose } from '../governance/ForThose.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { GapCard } from './GapCard.js';
import { useGaps } from './use-gaps.js';

const PAGE = 20;
/** As many as core gives at once. */
const MOST = 100;

/** What people ask and nothing answers, the most asked first. Which ones are shown is kept in the address. */
export function GapsPage() {
  return (
    <ForThose resource="gaps">
      <GapList />
    </ForThose>
  );
}

function GapList() {
  const say = useWords();
  const [params, setParams] = useSearchParams();
  const state = gapStandings.find((each) => each === params.get('state')) ?? 'open';
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('gap.title')} lead={say('gap.lead')} />
      <ToggleButtonGroup
        exclusive
        value={state}
        aria-label={say('gap.show')}
        onChange={(_, chosen: GapStanding | null) => chosen && setParams(chosen === 'open' ? {} : { state: chosen })}
        sx={{ flexWrap: 'wrap' }}
      >
        {gapStandings.map((each) => (
          <ToggleButton key={each} value={each} sx={{ minHeight: 44, textTransform: 'none' }}>
            {say(`gap.state.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <GapsIn key={state} state={state} />
    </Box>
  );
}

function GapsIn({ state }: { state: GapStanding }) {
  const say = useWords();
  const { id: municipality } = useMunicipality();
  const [limit, setLimit] = useState(PAGE);
  const { data, isPending, isError } = useGaps(municipality, state, limit);
  if (isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (isError) return <Alert severity="error">{say('error.unavailable')}</Alert>;
  if (data.items.length === 0) {
    return <EmptyState title={say('gap.emptyTitle')} text={say(`gap.emptyText.${state}`)} />;
  }
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
        {data.items.map((gap) => (
          <GapCard key={gap.id} gap={gap} />
        ))}
      </Box>
      {data.total > data.items.length && limit < MOST && (
        <Button sx={{ justifySelf: 'center' }} onClick={() => setLimit(Math.min(MOST, limit + PAGE))}>
          {say('gap.more')}
        </Button>
      )}
    </>
  );
}
