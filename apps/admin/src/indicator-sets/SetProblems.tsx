import { Alert, Box, Typography } from '@mui/material';
import type { IndicatorSet } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { placeOf } from './problem-place.js';
import { useProblemWords } from './use-problem-words.js';

type Props = { set: Pick<IndicatorSet, 'problems' | 'indicators' | 'domains' | 'scale'> };

/** As many as can be read at a glance; whoever has more mends these first. */
const SHOWN = 12;

/** What keeps a draft from being released. */
export function SetProblems({ set }: Props) {
  const say = useWords();
  const problemWords = useProblemWords();
  const { problems } = set;
  if (problems.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ minWidth: 0 }}>
      {say('set.mendFirst')}
      <Box component="ul" sx={{ margin: 0, paddingInlineStart: 2.5 }}>
        {problems.slice(0, SHOWN).map(({ path, code }) => (
          <Typography component="li" variant="body2" key={`${path} ${code}`}>
            {placeOf(path, set, say)}: {problemWords(code)}
          </Typography>
        ))}
      </Box>
      {problems.length > SHOWN && say('set.more', { smart_count: problems.length - SHOWN })}
    </Alert>
  );
}
