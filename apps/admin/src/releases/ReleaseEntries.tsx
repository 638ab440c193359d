import { Alert, Box, Button, Typography } from '@mui/material';
import type { ReleaseEntry } from '@ventanilla/contracts';
import { useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import { resourceOfKind } from '../entries/entry-kinds.js';
import { problemText } from '../entries/problem-text.js';
import { StateMark } from '../entries/StateMarks.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { useFieldLabel } from '../readable/field-label.js';

type Props = { entries: ReleaseEntry[]; onRemove: ((entry: string) => void) | null };

/** The entries of a release as they stand, each with what has to be mended first. */
export function ReleaseEntries({ entries, onRemove }: Props) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {entries.map((entry) => (
        <Box
          component="li"
          key={entry.entry}
          sx={{ paddingBlock: 1.25, borderBottom: 1, borderColor: 'divider', display: 'grid', gap: 1 }}
        >
          <Line entry={entry} onRemove={onRemove} />
          <Problems entry={entry} />
        </Box>
      ))}
    </Box>
  );
}

function Line({ entry, onRemove }: { entry: ReleaseEntry; onRemove: Props['onRemove'] }) {
  const say = useWords();
  const written = useWritten();
  const createPath = useCreatePath();
  const name = written(entry.titles) || entry.key;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography
        component={Link}
        to={createPath({ resource: resourceOfKind(entry.kind), type: 'edit', id: entry.entry })}
        sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere', color: 'primary.main' }}
      >
        {name}
      </Typography>
      <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
        {entry.languages.map((language) => (
          <StateMark key={language} language={language} state={entry.states[language] ?? 'missing'} />
        ))}
      </Box>
      {onRemove && (
        <Button onClick={() => onRemove(entry.entry)} aria-label={say('release.removeEntry', { name })}>
          {say('release.remove')}
        </Button>
      )}
    </Box>
  );
}

function Problems({ entry: { problems } }: { entry: ReleaseEntry }) {
  const say = useWords();
  const labelOf = useFieldLabel();
  if (problems.length === 0) return null;
  return (
    <Alert severity="warning">
      {problems.map((problem) => (
        <div key={problem.path + problem.code}>
          {labelOf(problem.path)}: {problemText(say, { ...problem, path: problem.path.split('.') })}
        </div>
      ))}
    </Alert>
  );
}
