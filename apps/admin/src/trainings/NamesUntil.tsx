import { Typography } from '@mui/material';
import type { Training } from '@ventanilla/contracts';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';

/** Until when names are kept, said wherever they are shown. */
export function NamesUntil({ training }: { training: Training }) {
  const say = useWords();
  const dates = useDates();
  return (
    <Typography variant="body2" color="textSecondary">
      {say('training.namesKept', { day: dates.day(training.namesUntil) })}
    </Typography>
  );
}
