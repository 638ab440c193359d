import { Alert, Box, Button, LinearProgress, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ListedRound } from '../core/assessment-deeds.js';
import { useWords } from '../i18n/use-words.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useFollowMunicipality, useMunicipality } from '../municipality/municipality-context.js';
import { useRounds } from '../rounds/use-round.js';
import { RoundsSideBySide } from './RoundsSideBySide.js';
import { useChoices } from './use-choices.js';
import { useAskedRound, useRoundComparison } from './use-comparison.js';

/** Two rounds of the municipality: the two newest, unless somebody chooses others. */
export function RoundsMode() {
  const say = useWords();
  const translate = useTranslate();
  const { id } = useMunicipality();
  const { data, error } = useRounds(id, 0);
  const { before, after } = useChoices();
  useFollowMunicipality(useAskedRound(after).data?.municipality);
  if (error) return <Alert severity="error">{translate(error.message)}</Alert>;
  if (!data) return <LinearProgress aria-label={say('common.loading')} />;
  const [newest, previous] = data.items;
  const [one, other] = [before ?? previous?.id, after ?? newest?.id];
  if (!one || !other) return <TooFewRounds />;
  return (
    <>
      <RoundChoice rounds={data.items} before={one} after={other} />
      {one === other ? (
        <Alert severity="info">{say('compare.sameRound')}</Alert>
      ) : (
        <Result before={one} after={other} />
      )}
    </>
  );
}

function TooFewRounds() {
  const say = useWords();
  const action = (
    <Button component={Link} to="/rounds" variant="outlined">
      {say('compare.toRounds')}
    </Button>
  );
  return <EmptyState title={say('compare.tooFewTitle')} text={say('compare.tooFewText')} action={action} />;
}

function RoundChoice({ rounds, before, after }: { rounds: readonly ListedRound[]; before: string; after: string }) {
  const say = useWords();
  const { choose } = useChoices();
  const choice = (name: 'before' | 'after', value: string) => (
    <TextField
      select
      label={say(`compare.${name}`)}
      value={rounds.some(({ id }) => id === value) ? value : ''}
      onChange={({ target }) => choose({ before, after, [name]: target.value })}
    >
      {rounds.map(({ id, title, key }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {title} ({key})
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' } }}>
      {choice('before', before)}
      {choice('after', after)}
    </Box>
  );
}

function Result({ before, after }: { before: string; after: string }) {
  const say = useWords();
  const translate = useTranslate();
  const { data, error } = useRoundComparison(before, after);
  if (error) return <Alert severity="error">{translate(error.message, { _: say('error.internal') })}</Alert>;
  if (!data) return <LinearProgress aria-label={say('common.loading')} />;
  if (!data.comparable) return <Alert severity="warning">{say('compare.otherSets')}</Alert>;
  return <RoundsSideBySide comparison={data} />;
}
