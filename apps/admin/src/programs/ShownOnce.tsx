import { Alert, Box, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';

/** A secret at the only moment at which anybody can read it. */
export function ShownOnce({ label, secret }: { label: string; secret: string | null }) {
  const say = useWords();
  if (secret === null) return null;
  return (
    <Alert severity="success">
      <Typography variant="body2">
        {label}. {say('program.once')}
      </Typography>
      <Box component="code" sx={{ display: 'block', marginTop: 1, overflowWrap: 'anywhere', userSelect: 'all' }}>
        {secret}
      </Box>
    </Alert>
  );
}
