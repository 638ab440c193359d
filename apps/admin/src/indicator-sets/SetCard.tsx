import { Box, Card, CardContent, Chip, Typography } from '@mui/material';
import type { IndicatorSetSummary } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import type { SetVersions } from './SetsPage.js';
import { useCountsInWords } from './use-counts-in-words.js';

/** One set with its versions, and what it is derived from. */
export function SetCard({ versions }: { versions: SetVersions }) {
  const say = useWords();
  const written = useWritten();
  const [newest] = versions;
  return (
    <Card>
      <CardContent sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
        <Typography variant="h3" component="h3" sx={{ overflowWrap: 'anywhere' }}>
          {written(newest.names) || newest.key}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {say(`set.origin.${newest.origin.kind}`)}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {versions.map((version) => (
            <VersionLine key={version.id} version={version} />
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}

function VersionLine({ version: set }: { version: IndicatorSetSummary }) {
  const say = useWords();
  const lived = useSetLife();
  const countsOf = useCountsInWords();
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <Box
        component={Link}
        to={`/indicator-sets/${set.id}`}
        sx={{
          ...{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', minHeight: 44, paddingBlock: 1 },
          ...{ color: 'inherit', textDecoration: 'none' },
        }}
      >
        <Typography sx={{ color: 'primary.main', fontWeight: 650 }}>
          {say('set.version', { version: set.version })}
        </Typography>
        <SetState state={set.state} />
        <Typography variant="body2" color="textSecondary">
          {countsOf(set.counts)} · {lived(set)}
        </Typography>
      </Box>
    </Box>
  );
}

export function SetState({ state }: Pick<IndicatorSetSummary, 'state'>) {
  const say = useWords();
  return (
    <Chip
      size="small"
      variant={state === 'draft' ? 'outlined' : 'filled'}
      color={state === 'draft' ? 'warning' : 'primary'}
      label={say(`set.${state}`)}
    />
  );
}

/** When a version was released, or when its draft was saved last. */
export function useSetLife(): (set: IndicatorSetSummary) => string {
  const say = useWords();
  const dates = useDates();
  return ({ releasedAt, updatedAt }) =>
    releasedAt === null
      ? say('set.changedOn', { date: dates.day(updatedAt.slice(0, 10)) })
      : say('set.releasedOn', { date: dates.day(releasedAt.slice(0, 10)) });
}
