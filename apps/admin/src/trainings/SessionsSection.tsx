import { Box, Button, LinearProgress, Typography } from '@mui/material';
import type { Training, TrainingSession } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { SessionDialog } from './SessionDialog.js';
import { useSessions } from './use-training.js';

/** When a training met, and how many came. */
export function SessionsSection({ training }: { training: Training }) {
  const say = useWords();
  const { data, isPending } = useSessions(training.id);
  const [open, setOpen] = useState<TrainingSession | 'new' | null>(null);
  const add = (
    <Button variant="outlined" onClick={() => setOpen('new')}>
      {say('training.newSession')}
    </Button>
  );
  return (
    <Section title={say('training.sessions')} aside={add}>
      {isPending && <LinearProgress aria-label={say('common.loading')} />}
      {data?.items.length === 0 && <Typography color="textSecondary">{say('training.noSessions')}</Typography>}
      <Box component="ul" sx={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {data?.items.map((session) => (
          <SessionRow key={session.id} training={training} session={session} onOpen={() => setOpen(session)} />
        ))}
      </Box>
      {open && (
        <SessionDialog training={training} session={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

type RowProps = { training: Training; session: TrainingSession; onOpen: () => void };

function SessionRow({ training, session, onOpen }: RowProps) {
  const say = useWords();
  const dates = useDates();
  const { module, on, hours, place, attended } = session;
  const name = training.modules.find(({ key }) => key === module)?.name ?? module;
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 650 }}>
          {dates.day(on)} · {name}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[say('training.hoursAttended', { hours }), place].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <Typography variant="body2">{say('training.came', { smart_count: attended.length })}</Typography>
      <Button aria-label={`${say('training.openSession')}: ${dates.day(on)} ${name}`} onClick={onOpen}>
        {say('training.openSession')}
      </Button>
    </Box>
  );
}
