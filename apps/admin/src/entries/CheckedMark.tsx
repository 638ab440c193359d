import DueIcon from '@mui/icons-material/EventRepeat';
import { Box } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { isDue, todayIn } from './review-due.js';

/** When a person last checked an entry, and whether it is time to check again. */
export function CheckedMark({ entry }: { entry: AnyEntry }) {
  const say = useWords();
  const dates = useDates();
  const { timeZone } = useMunicipality();
  const { checkedAt, reviewBy } = entry.facts;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
      <span>{checkedAt === null ? say('check.never') : dates.day(checkedAt)}</span>
      {isDue(reviewBy, todayIn(timeZone)) && <DueMark />}
    </Box>
  );
}

function DueMark() {
  const say = useWords();
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.4,
        color: 'warning.main',
        fontWeight: 650,
        fontSize: '0.82rem',
      }}
    >
      <DueIcon sx={{ fontSize: '1.05rem' }} aria-hidden />
      {say('check.due')}
    </Box>
  );
}
