import { Box, Typography } from '@mui/material';
import type { Occurrence } from '@ventanilla/directory';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';

/** One date with its hours, and what is not as planned about it. */
export function DateInWords({ date: { date, opensAt, closesAt, state, reason, place, note } }: { date: Occurrence }) {
  const say = useWords();
  const { day, weekday } = useDates();
  const because = reason ? `: ${say(`stopPage.reason.${reason}`).toLowerCase()}` : '';
  return (
    <Typography component="div" sx={{ flex: '1 1 220px' }}>
      <Box component="span" sx={{ textDecoration: state === 'cancelled' ? 'line-through' : 'none' }}>
        {weekday(date)} {day(date)}, {opensAt}–{closesAt}
      </Box>
      {state !== 'planned' && (
        <Typography variant="body2" color={state === 'cancelled' ? 'error' : 'textSecondary'}>
          {say(`stopPage.${state}Date`)}
          {because}
        </Typography>
      )}
      {[place?.address.address1, ...Object.values(note ?? {})].filter(Boolean).map((line) => (
        <Typography key={line} variant="body2">
          {line}
        </Typography>
      ))}
    </Typography>
  );
}
