import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { CopyButton } from '../links/CopyButton.js';

/** Recovery codes, the only time they are shown. Closed by the button alone: a slip of the finger would lose them. */
export function RecoveryCodesDialog({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const say = useWords();
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="recovery-codes">
      <DialogTitle id="recovery-codes">{say('secondFactor.codesTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say('secondFactor.codesLead')}</Typography>
        <Box
          component="ul"
          sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1, margin: 0, padding: 0, listStyle: 'none' }}
        >
          {codes.map((code) => (
            <Typography key={code} component="li" sx={{ fontFamily: 'ui-monospace, monospace' }}>
              {code}
            </Typography>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <CopyButton text={codes.join('\n')} />
        <Button variant="contained" onClick={onClose}>
          {say('secondFactor.kept')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
