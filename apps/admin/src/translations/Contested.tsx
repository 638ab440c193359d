import { Alert, Button, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import type { PassageProps } from './PassageRow.js';
import { inLanguage } from './text-direction.js';

/** Somebody saved this passage otherwise while it was being written: both are there, and one is chosen. */
export function Contested({ passage, beside, deeds }: PassageProps) {
  const say = useWords();
  return (
    <Alert severity="warning" sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {say('translation.contested')}
      </Typography>
      <Typography {...inLanguage(beside.language)} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {passage.target || say('readable.empty')}
      </Typography>
      <Button onClick={() => deeds.onDrop(passage.path)}>{say('translation.takeTheirs')}</Button>
      <Button onClick={() => deeds.onStandBy(passage)}>{say('translation.keepMine')}</Button>
    </Alert>
  );
}
