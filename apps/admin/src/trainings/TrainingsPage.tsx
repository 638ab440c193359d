import { Alert, Box, Button, Card, CardActionArea, CardContent, LinearProgress, Typography } from '@mui/material';
import type { Training } from '@ventanilla/contracts';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ForThose } from '../governance/ForThose.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { TrainingDialog } from './TrainingDialog.js';
import { useTrainings } from './use-training.js';

/** The trainings of a municipality's officials, the newest first. */
export function TrainingsPage() {
  return (
    <ForThose resource="trainings">
      <TrainingList />
    </ForThose>
  );
}

function TrainingList() {
  const say = useWords();
  const { id: municipality } = useMunicipality();
  const { data, isPending, isError } = useTrainings(municipality);
  const [isNew, setNew] = useState(false);
  const create = (
    <Button variant="contained" onClick={() => setNew(true)}>
      {say('training.new')}
    </Button>
  );
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('menu.trainings')} lead={say('training.lead')} actions={create} />
      {isPending && <LinearProgress aria-label={say('common.loading')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {data?.items.length === 0 && <EmptyState title={say('training.emptyTitle')} text={say('training.emptyText')} />}
      {data?.items.map((training) => (
        <TrainingCard key={training.id} training={training} />
      ))}
      {isNew && <TrainingDialog municipality={municipality} training={null} onClose={() => setNew(false)} />}
    </Box>
  );
}

function TrainingCard({ training }: { training: Training }) {
  const say = useWords();
  const { id, title, givenBy, sessions, trainedOfficials } = training;
  return (
    <Card>
      <CardActionArea component={Link} to={`/trainings/${id}`}>
        <CardContent sx={{ display: 'grid', gap: 0.5 }}>
          <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {givenBy}
          </Typography>
          <Typography variant="body2">
            {say('training.sessionCount', { smart_count: sessions })} ·{' '}
            {say('training.officialCount', { smart_count: trainedOfficials })}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
