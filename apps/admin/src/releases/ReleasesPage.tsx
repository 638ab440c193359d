import {
  Alert,
  Box,
  Button,
  Card,
  CardActionArea,
  CardContent,
  LinearProgress,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { Release } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** What is published together: the newest first. */
export function ReleasesPage() {
  const say = useWords();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const releases = useQuery({ queryKey: ['releases', id], queryFn: () => dataProvider.releases(id) });
  const { canAccess: mayPublish } = useCanAccess({ resource: 'services', action: 'publish' });
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('release.title')} lead={say('release.lead')} />
      {mayPublish && <NewRelease />}
      {releases.isPending && <LinearProgress aria-label={say('release.title')} />}
      {releases.isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {releases.data?.items.length === 0 && (
        <EmptyState title={say('release.emptyTitle')} text={say('release.emptyText')} />
      )}
      {releases.data?.items.map((release) => (
        <ReleaseCard key={release.id} release={release} />
      ))}
    </Box>
  );
}

function ReleaseCard({ release }: { release: Release }) {
  const say = useWords();
  const { moment } = useDates();
  const { id, name, note, state, at, items } = release;
  return (
    <Card>
      <CardActionArea component={Link} to={`/releases/${id}`}>
        <CardContent sx={{ display: 'grid', gap: 0.5 }}>
          <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          <Typography variant="body2">
            {say(`release.state.${state}`, { when: at ? moment(at) : '' })} ·{' '}
            {say('release.count', { smart_count: items.length })}
          </Typography>
          {note && (
            <Typography variant="body2" color="textSecondary">
              {note}
            </Typography>
          )}
        </CardContent>
      </CardActionArea>
    </Card>
  );
}

function NewRelease() {
  const say = useWords();
  const navigate = useNavigate();
  const notifyError = useNotifyError();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [name, setName] = useState('');

  async function create(event: FormEvent) {
    event.preventDefault();
    try {
      const made = await dataProvider.createRelease(id, { name: name.trim(), note: '', items: [] });
      navigate(`/releases/${made.id}`);
    } catch (error) {
      notifyError(error);
    }
  }

  return (
    <Box
      component="form"
      onSubmit={(event) => void create(event)}
      sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
    >
      <TextField
        label={say('release.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        sx={{ flex: '1 1 260px', maxWidth: 480 }}
        slotProps={{ htmlInput: { maxLength: 120 } }}
      />
      <Button type="submit" variant="contained" disabled={name.trim() === ''}>
        {say('release.create')}
      </Button>
    </Box>
  );
}
