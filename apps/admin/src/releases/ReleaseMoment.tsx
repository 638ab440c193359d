import { Box, Button, Typography } from '@mui/material';
import type { FullRelease } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { momentIn } from '../i18n/zone.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { MomentInput } from '../workflow/MomentInput.js';
import type { RunOnRelease } from './use-release.js';

type Props = {
  release: FullRelease;
  isPending: boolean;
  run: RunOnRelease;
};

/** Publishing all of it: now, or when the municipality's clocks show a day and hour. */
export function ReleaseMoment({ release, isPending, run }: Props) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const isReady = release.entries.every(({ problems }) => problems.length === 0);
  return (
    <Section title={say('release.when')} lead={say('release.whenLead')}>
      {!isReady && <Typography>{say('release.mendFirst')}</Typography>}
      <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
        <Button
          variant="contained"
          disabled={!isReady || isPending}
          onClick={() =>
            void run(
              (force) => dataProvider.publishRelease(release, force),
              say('release.published'),
              (published) => dataProvider.undoRelease(published),
            )
          }
        >
          {say('release.publishAll', { smart_count: release.entries.length })}
        </Button>
        {release.state === 'scheduled' ? (
          <Button
            variant="outlined"
            disabled={isPending}
            onClick={() => void run(() => dataProvider.cancelRelease(release), say('schedule.cancelled'))}
          >
            {say('schedule.cancel')}
          </Button>
        ) : (
          <Later release={release} isReady={isReady && !isPending} run={run} />
        )}
      </Box>
    </Section>
  );
}

function Later({ release, isReady, run }: { release: FullRelease; isReady: boolean; run: Props['run'] }) {
  const say = useWords();
  const { timeZone } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [clock, setClock] = useState('');
  const at = momentIn(timeZone, clock);
  const isPast = at !== null && at <= new Date();
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'start' }}>
      <Box sx={{ width: 280, maxWidth: '100%' }}>
        <MomentInput value={clock} onChange={setClock} />
      </Box>
      <Button
        variant="outlined"
        disabled={!isReady || at === null || isPast}
        onClick={() =>
          at && void run(() => dataProvider.scheduleRelease(release, at.toISOString()), say('schedule.done'))
        }
      >
        {say('schedule.confirm')}
      </Button>
      {isPast && <Typography color="error">{say('moment.past')}</Typography>}
    </Box>
  );
}
