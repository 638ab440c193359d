import { Alert, Box, Button, LinearProgress } from '@mui/material';
import type { Import } from '@ventanilla/contracts';
import { Link, useParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { ImportActions } from './ImportActions.js';
import { ImportPreview } from './ImportPreview.js';
import { ImportProgress } from './ImportProgress.js';
import { ImportStanding } from './ImportStanding.js';
import { StaysInFile } from './StaysInFile.js';
import { isAtWork, useImport } from './use-exchange.js';

/** What the page of an import shows, where it is not what would change. */
const titles: Partial<Record<Import['state'], 'exchange.toMend' | 'exchange.changed'>> = {
  faulty: 'exchange.toMend',
  done: 'exchange.changed',
  undoing: 'exchange.changed',
  undone: 'exchange.changed',
};

/** One import: what it would change or changed, how it stands, what can be done with it. */
export function ImportPage() {
  const say = useWords();
  const { id = '' } = useParams();
  const { data: one, error } = useImport(id);
  const back = (
    <Button component={Link} to="/exchange" variant="outlined">
      {say('exchange.back')}
    </Button>
  );
  if (error) return <Alert severity="error">{say('error.notFound')}</Alert>;
  if (!one) return <LinearProgress aria-label={say('exchange.preview')} />;
  const lead = say('exchange.previewOf', { file: one.fileName, kind: say(`exchange.kind.${one.kind}`) });
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say(titles[one.state] ?? 'exchange.preview')} lead={lead} actions={back} />
      <Box aria-live="polite">{isAtWork(one) ? <ImportProgress one={one} /> : <ImportStanding one={one} />}</Box>
      <StaysInFile leftOut={one.leftOut} />
      <ImportActions one={one} />
      {one.state !== 'reading' && <ImportPreview one={one} />}
    </Box>
  );
}
