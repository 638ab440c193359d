import { Box, Typography } from '@mui/material';
import type { Gap } from '@ventanilla/contracts';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';

type Props = { weeks: Gap['weeks']; hasValues?: boolean };

const HEIGHT = 36;

/** Questions a week as small bars, each with its value for whoever can not see them; in full with the values above. */
export function Weeks({ weeks, hasValues = false }: Props) {
  const say = useWords();
  const dates = useDates();
  const most = Math.max(1, ...weeks.map(({ count }) => count));
  const told = weeks.map(({ week, count }) => say('gap.week', { day: dates.day(week), smart_count: count }));
  return (
    <Box
      role="img"
      aria-label={`${say('gap.weeks')}. ${told.join('; ')}`}
      sx={{ display: 'flex', alignItems: 'flex-end', gap: hasValues ? 0.75 : 0.25 }}
    >
      {weeks.map(({ week, count }) => (
        <Box key={week} aria-hidden sx={{ display: 'grid', justifyItems: 'center', minWidth: hasValues ? 20 : 6 }}>
          {hasValues && (
            <Typography variant="body2" color={count === 0 ? 'textSecondary' : 'textPrimary'}>
              {count}
            </Typography>
          )}
          <Box
            sx={{
              width: hasValues ? 18 : 6,
              height: Math.max(2, (count / most) * HEIGHT * (hasValues ? 2 : 1)),
              borderRadius: '2px 2px 0 0',
              backgroundColor: count === 0 ? 'divider' : 'primary.main',
            }}
          />
        </Box>
      ))}
    </Box>
  );
}
