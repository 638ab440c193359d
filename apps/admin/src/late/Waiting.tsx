import { Box, keyframes, LinearProgress } from '@mui/material';
import { useWords } from '../i18n/use-words.js';

const appear = keyframes({ from: { opacity: 0 }, to: { opacity: 1 } });

/** Shown only to those who wait long enough to wonder: most parts are there before it appears. */
export function Waiting() {
  const say = useWords();
  return (
    <Box sx={{ animation: `${appear} 0.2s 0.3s both` }}>
      <LinearProgress aria-label={say('common.loading')} />
    </Box>
  );
}
