import { Box, Typography } from '@mui/material';
import type { CaseDetail } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { useTimeSince } from './case-times.js';
import { PriorityMark } from './PriorityMark.js';

/** Beside the number of a case: where it stands, and how long somebody waits. */
export function CaseSummary({ one }: { one: CaseDetail }) {
  const say = useWords();
  const timeSince = useTimeSince();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center' }}>
      <PriorityMark priority={one.priority} />
      <Typography sx={{ fontWeight: 600 }}>{say(`caseState.${one.state}`)}</Typography>
      {one.waitingSince && (
        <Typography color="textSecondary">{say('cases.waiting', { time: timeSince(one.waitingSince) })}</Typography>
      )}
    </Box>
  );
}
