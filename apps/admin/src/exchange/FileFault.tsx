import { Alert, Box, Typography } from '@mui/material';
import type { DashboardKey } from '@ventanilla/languages';
import { isDeskError } from '../core/desk-error.js';
import { useWords } from '../i18n/use-words.js';
import { fileFaultText } from './problem-text.js';

/** As many as can be read at a glance; whoever has more mends these first. */
const SHOWN = 8;

/** Why a file could not be taken in; of a file of HSDS, what is wrong where. */
export function FileFault({ error }: { error: Error }) {
  const say = useWords();
  const problems = isDeskError(error) && error.body.code === 'invalid' ? error.body.problems : [];
  const isHsds = problems.length > 0 && problems.every(({ path }) => path !== 'content');
  if (!isHsds) return <Alert severity="error">{fileFaultText(say, error)}</Alert>;
  return (
    <Alert severity="error" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
      {say('hsds.refused')}
      <Box component="ul" sx={{ marginBlock: 1, paddingInlineStart: 2.5 }}>
        {problems.slice(0, SHOWN).map(({ path, code }) => (
          <Typography component="li" variant="body2" key={`${path} ${code}`}>
            {[path, say(`hsds.problem.${code}` as DashboardKey)].filter((part) => part !== '').join(': ')}
          </Typography>
        ))}
      </Box>
      {problems.length > SHOWN && say('hsds.more', { smart_count: problems.length - SHOWN })}
    </Alert>
  );
}
