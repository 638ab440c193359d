import { Box, Typography } from '@mui/material';
import type { CaseDoor } from '@ventanilla/contracts';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { useDuration } from '../case-times.js';

/** What a person is told right now by what is saved. */
export function DoorNote({ door }: { door: CaseDoor }) {
  const say = useWords();
  const duration = useDuration();
  const whether = useWhether();
  const { wait, offered } = door;
  return (
    <Box role="status" sx={{ borderLeft: 3, borderColor: 'primary.main', paddingLeft: 1.5 }}>
      <Typography variant="body2" color="textSecondary">
        {say('caseSettings.now')}
      </Typography>
      <Typography>{whether(door)}</Typography>
      {offered && (
        <Typography>
          {wait.kind === 'known'
            ? say('caseSettings.waitKnown', { time: duration(wait.minutes) })
            : say('caseSettings.waitTooFew')}
        </Typography>
      )}
    </Box>
  );
}

function useWhether(): (door: CaseDoor) => string {
  const say = useWords();
  const dates = useDates();
  return ({ offered, isOpen, closesAt, opensAt }) => {
    if (!offered) return say('caseSettings.doorShut');
    if (isOpen)
      return closesAt ? say('caseSettings.doorOpen', { at: dates.moment(closesAt) }) : say('caseSettings.doorAlways');
    return opensAt ? say('caseSettings.doorClosed', { at: dates.moment(opensAt) }) : say('caseSettings.doorNever');
  };
}
