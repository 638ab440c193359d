import { Box, LinearProgress, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';

type Props = { asked: number; answered: number };

/** How far something is, in numbers and drawn. */
export function ProgressBar({ asked, answered }: Props) {
  const say = useWords();
  const words = say('answer.progress', { answered, asked });
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {words}
      </Typography>
      <LinearProgress
        role="meter"
        variant="determinate"
        value={asked === 0 ? 0 : (answered / asked) * 100}
        aria-label={words}
        sx={{ height: 8, borderRadius: 4 }}
      />
    </Box>
  );
}
