import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import { Alert, Box, Button, Card, CardContent, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { AnyEntry } from '@ventanilla/contracts';
import { useDataProvider, useLocaleState } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { titleOf } from '../entries/entry-title.js';
import { StateMarks } from '../entries/StateMarks.js';
import { useEntryPath } from '../entries/use-entry-path.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { MarkNote } from './MarkNotes.js';

/** What waits for somebody to look at it before it is public, the newest first. */
export function ReviewQueuePage() {
  const say = useWords();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const queue = useQuery({ queryKey: ['desk', 'inReview', id], queryFn: () => dataProvider.inReview(id) });
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('review.title')} lead={say('review.lead')} />
      {queue.isPending && <LinearProgress aria-label={say('review.title')} />}
      {queue.isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {queue.data?.items.length === 0 && <EmptyState title={say('review.emptyTitle')} text={say('review.emptyText')} />}
      {queue.data?.items.map((entry) => (
        <Waiting key={entry.id} entry={entry} />
      ))}
    </Box>
  );
}

function Waiting({ entry }: { entry: AnyEntry }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const pathOf = useEntryPath();
  return (
    <Card component="article" aria-label={titleOf(entry, locale)}>
      <CardContent sx={{ display: 'grid', gap: 1.5 }}>
        <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
          <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
            <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
              {titleOf(entry, locale)}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {entry.key}
            </Typography>
          </Box>
          <StateMarks entry={entry} />
          <Button component={Link} to={pathOf(entry)} variant="contained" startIcon={<ReviewIcon />}>
            {say('review.open')}
          </Button>
        </Box>
        {entry.marks
          .filter(({ mark }) => mark === 'inReview')
          .map((mark) => (
            <MarkNote key={mark.language} mark={mark} />
          ))}
      </CardContent>
    </Card>
  );
}
