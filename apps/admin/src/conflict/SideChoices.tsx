import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import type { Side } from './merge.js';

type Props = { label: string; theirs: string; mine: string; chosen: Side; onChoose: (side: Side) => void };

/** What two people wrote into one field, side by side, and which of the two stays. */
export function SideChoices({ label, theirs, mine, chosen, onChoose }: Props) {
  const say = useWords();
  return (
    <Box component="section" aria-label={label}>
      <Typography variant="h3">{label}</Typography>
      <RadioGroup value={chosen} onChange={(_, side) => onChoose(side === 'mine' ? 'mine' : 'theirs')}>
        <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <SideChoice side="theirs" label={say('conflict.theirs')} text={theirs} />
          <SideChoice side="mine" label={say('conflict.mine')} text={mine} />
        </Box>
      </RadioGroup>
    </Box>
  );
}

function SideChoice({ side, label, text }: { side: Side; label: string; text: string }) {
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, padding: 1.25, minWidth: 0 }}>
      <FormControlLabel
        value={side}
        control={<Radio />}
        label={label}
        sx={{ '& .MuiFormControlLabel-label': { fontWeight: 650 } }}
      />
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
    </Box>
  );
}
