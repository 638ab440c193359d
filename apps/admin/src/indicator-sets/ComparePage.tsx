import { Alert, Box, LinearProgress, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { IndicatorSet, IndicatorSetSummary } from '@ventanilla/contracts';
import { isSameSet } from '@ventanilla/mgi';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { BackLink } from '../layout/BackLink.js';
import { PageHeader } from '../layout/PageHeader.js';
import { useFollowMunicipality, useMunicipality } from '../municipality/municipality-context.js';
import { DifferenceList } from './DifferenceList.js';
import { OriginNote } from './OriginNote.js';
import { useIndicatorSet, useIndicatorSets } from './use-indicator-set.js';

/** Two versions side by side, or a set and the one it was tailored from. */
export function ComparePage() {
  const say = useWords();
  const { id = '' } = useParams();
  const { data: after, error } = useIndicatorSet(id);
  useFollowMunicipality(after?.owner ?? undefined);
  if (error) return <Alert severity="error">{say('error.notFound')}</Alert>;
  if (!after) return <LinearProgress aria-label={say('set.compareTitle')} />;
  return <Comparison key={after.id} after={after} />;
}

function Comparison({ after }: { after: IndicatorSet }) {
  const say = useWords();
  const written = useWritten();
  const { id: municipality } = useMunicipality();
  const { data: sets } = useIndicatorSets(municipality);
  const [chosen, choose] = useState<string | null>(null);
  const others = (sets?.items ?? []).filter(({ id }) => id !== after.id);
  const from = chosen ?? predecessorOf(after, others)?.id ?? '';
  const { data: before } = useIndicatorSet(from);
  const name = (set: IndicatorSetSummary) =>
    say('set.fromVersion', { name: written(set.names) || set.key, version: set.version });
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <BackLink to={`/indicator-sets/${after.id}`} label={say('set.back')} />
      <PageHeader title={say('set.compareTitle')} lead={say('set.compareLead')} />
      <OriginNote origin={after.origin} basedOn={after.basedOn} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' } }}>
        <TextField
          select
          label={say('set.before')}
          value={from}
          onChange={({ target }) => choose(target.value)}
          helperText={from === '' ? say('set.chooseOther') : undefined}
        >
          {others.map((set) => (
            <MenuItem key={set.id} value={set.id} sx={{ whiteSpace: 'normal' }}>
              {name(set)}
            </MenuItem>
          ))}
        </TextField>
        <TextField label={say('set.after')} value={name(after)} slotProps={{ htmlInput: { readOnly: true } }} />
      </Box>
      {before && <Result before={before} after={after} />}
    </Box>
  );
}

function Result({ before, after }: { before: IndicatorSet; after: IndicatorSet }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data, error } = useQuery({
    queryKey: ['indicatorSets', 'difference', before.id, before.saved, after.id, after.saved],
    queryFn: () => dataProvider.indicatorSetDifference(before.id, after.id),
  });
  if (error) return <Alert severity="error">{say('error.unavailable')}</Alert>;
  if (!data) return <LinearProgress aria-label={say('set.compareTitle')} />;
  if (isSameSet(data)) return <Typography>{say('set.same')}</Typography>;
  return <DifferenceList difference={data} before={before} after={after} />;
}

/** What people most likely want to compare with: the version before, or what it was begun from. */
function predecessorOf(
  { owner, key, version, basedOn }: IndicatorSet,
  others: readonly IndicatorSetSummary[],
): IndicatorSetSummary | undefined {
  const earlier = others.filter((set) => set.owner === owner && set.key === key && set.version < version);
  const origin = others.find((set) => set.key === basedOn?.key && set.version === basedOn.version);
  return earlier.sort((one, other) => other.version - one.version)[0] ?? origin;
}
