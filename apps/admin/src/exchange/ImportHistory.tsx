import { Alert, Box, Chip, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import type { Import } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useImports } from './use-exchange.js';

/** What was brought in before, newest first; each leads to its changes, and to undoing it. */
export function ImportHistory() {
  const say = useWords();
  const { data, error } = useImports();
  return (
    <Section title={say('exchange.history')}>
      {error && <Alert severity="error">{say('error.internal')}</Alert>}
      {data?.total === 0 && <Typography color="textSecondary">{say('exchange.historyEmpty')}</Typography>}
      {data && data.total > 0 && (
        <List disablePadding>
          {data.items.map((one) => (
            <HistoryLine key={one.id} one={one} />
          ))}
        </List>
      )}
    </Section>
  );
}

const colors: Partial<Record<Import['state'], 'success' | 'error' | 'warning' | 'default'>> = {
  done: 'success',
  failed: 'error',
  faulty: 'warning',
  interrupted: 'warning',
};

function HistoryLine({ one }: { one: Import }) {
  const say = useWords();
  const dates = useDates();
  const what = say('exchange.previewOf', { file: one.fileName, kind: say(`exchange.kind.${one.kind}`) });
  return (
    <ListItem disablePadding divider>
      <ListItemButton component={Link} to={`/exchange/${one.id}`} sx={{ minHeight: 56, gap: 1, flexWrap: 'wrap' }}>
        <ListItemText
          primary={what}
          secondary={`${dates.moment(one.at)} · ${one.by}`}
          sx={{ overflowWrap: 'anywhere' }}
        />
        <Box>
          <Chip
            size="small"
            variant="outlined"
            color={colors[one.state] ?? 'default'}
            label={say(`exchange.state.${one.state}`)}
          />
        </Box>
      </ListItemButton>
    </ListItem>
  );
}
