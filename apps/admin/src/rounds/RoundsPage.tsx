import { Alert, Box, Button, Card, CardActionArea, CardContent, LinearProgress, Typography } from '@mui/material';
import { phases } from '@ventanilla/contracts';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { type ListedRound, ROUNDS_SHOWN } from '../core/assessment-deeds.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { useIndicatorSets } from '../indicator-sets/use-indicator-set.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { NewerOlder } from '../lists/NewerOlder.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { useRounds, useRunsRounds } from './use-round.js';

/** The rounds of a municipality, the newest first. */
export function RoundsPage() {
  const say = useWords();
  const { id } = useMunicipality();
  const runs = useRunsRounds();
  const [offset, setOffset] = useState(0);
  const { data, isPending, isError } = useRounds(id, offset);
  const open = (
    <Button component={Link} to="/rounds/new" variant="contained">
      {say('round.open')}
    </Button>
  );
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('round.title')} lead={say('round.lead')} actions={runs && open} />
      {isPending && <LinearProgress aria-label={say('round.title')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {data?.items.length === 0 && (
        <EmptyState
          title={say('round.none')}
          text={say(runs ? 'round.noneText' : 'round.noneRead')}
          action={runs && open}
        />
      )}
      {data?.items.map((round) => (
        <RoundCard key={round.id} round={round} />
      ))}
      {data && <NewerOlder offset={offset} total={data.total} shown={ROUNDS_SHOWN} onTurn={setOffset} />}
    </Box>
  );
}

function RoundCard({ round }: { round: ListedRound }) {
  const say = useWords();
  const dates = useDates();
  const written = useWritten();
  const { id, municipality, title, phase, institutions, indicatorSet, setReference, openedAt } = round;
  const set = useIndicatorSets(municipality, 'released').data?.items.find((each) => each.id === indicatorSet);
  const at = phases.indexOf(phase) + 1;
  const facts = [
    say('round.set', { name: written(set?.names ?? {}) || setReference.key, version: setReference.version }),
    say('round.institutionsCount', { smart_count: institutions.length }),
    say('round.openedOn', { date: dates.day(openedAt.slice(0, 10)) }),
  ];
  return (
    <Card>
      <CardActionArea component={Link} to={`/rounds/${id}`}>
        <CardContent sx={{ display: 'grid', gap: 0.5 }}>
          <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          <Typography>{say('round.phaseOf', { at, of: phases.length, phase: say(`phase.${phase}`) })}</Typography>
          <Typography variant="body2" color="textSecondary">
            {facts.join(' · ')}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
