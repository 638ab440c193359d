import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import type { Training } from '@ventanilla/contracts';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { ForThose } from '../governance/ForThose.js';
import { useWords } from '../i18n/use-words.js';
import { BackLink } from '../layout/BackLink.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Section } from '../layout/Section.js';
import { ModuleList } from './ModuleList.js';
import { OfficialsSection } from './OfficialsSection.js';
import { SessionsSection } from './SessionsSection.js';
import { TrainingDialog } from './TrainingDialog.js';
import { useTraining } from './use-training.js';

/** One training: what is taught, when it met, who came. */
export function TrainingPage() {
  return (
    <ForThose resource="trainings">
      <OneTraining />
    </ForThose>
  );
}

function OneTraining() {
  const say = useWords();
  const { id = '' } = useParams();
  const { data: training, isPending, isError } = useTraining(id);
  const [isOpen, setOpen] = useState(false);
  if (isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (isError || !training) return <Alert severity="error">{say('error.notFound')}</Alert>;
  const change = (
    <Button variant="outlined" onClick={() => setOpen(true)}>
      {say('training.change')}
    </Button>
  );
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <BackLink to="/trainings" label={say('menu.trainings')} />
      <PageHeader title={training.title} lead={training.givenBy} actions={change} />
      <ModuleList training={training} />
      {training.capacities.length > 0 && <Capacities training={training} />}
      <OfficialsSection training={training} />
      <SessionsSection training={training} />
      {isOpen && (
        <TrainingDialog municipality={training.municipality} training={training} onClose={() => setOpen(false)} />
      )}
    </Box>
  );
}

function Capacities({ training }: { training: Training }) {
  const say = useWords();
  const level = (value: Training['capacities'][number]['before']) => say(`capacity.${value ?? 'unknown'}`);
  return (
    <Section title={say('training.capacities')}>
      <Box component="ul" sx={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {training.capacities.map(({ name, before, after }) => (
          <Box component="li" key={name} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Typography sx={{ flex: '1 1 240px', overflowWrap: 'anywhere' }}>{name}</Typography>
            <Typography>
              {level(before)} → {level(after)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
