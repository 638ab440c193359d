import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import type { StaffLink } from '@ventanilla/contracts';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { CopyButton } from './CopyButton.js';
import { addressOf } from './link-address.js';

type Props = { link: StaffLink; name: string; onClose: () => void };

/** A link to hand on, the only time it is shown. There is no mail: people send it by a way they trust. */
export function LinkDialog({ link, name, onClose }: Props) {
  const say = useWords();
  const dates = useDates();
  const address = addressOf(link.token);
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="link-to-hand-on">
      <DialogTitle id="link-to-hand-on">{say('link.handTitle', { name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say('link.handInvite', { name, date: dates.moment(link.expiresAt) })}</Typography>
        <TextField
          label={say('link.address')}
          value={address}
          multiline
          maxRows={4}
          margin="dense"
          onFocus={({ target }) => target.select()}
          slotProps={{ htmlInput: { readOnly: true } }}
        />
        <Alert severity="info">{say('link.once')}</Alert>
      </DialogContent>
      <DialogActions>
        <CopyButton text={address} />
        <Button variant="contained" onClick={onClose}>
          {say('link.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
