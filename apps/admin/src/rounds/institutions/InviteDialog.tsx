import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import type { InstitutionProgress, StaffLink } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useRefusable } from '../../core/use-refusable.js';
import { useWords } from '../../i18n/use-words.js';
import { LinkDialog } from '../../links/LinkDialog.js';
import { useRoundsChanged } from '../use-round.js';

type Props = { round: string; institution: InstitutionProgress; onClose: () => void };

/** Lets somebody in for an institution: gives a link to hand on. */
export function InviteDialog({ round, institution, onClose }: Props) {
  const say = useWords();
  const changed = useRoundsChanged();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useRefusable();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [link, setLink] = useState<StaffLink | null>(null);

  async function invite() {
    const person = { institution: institution.institution, name: name.trim(), email: email.trim() };
    const invited = await run(() => dataProvider.inviteRespondent(round, person));
    if (!invited) return;
    setLink(invited.link);
    await changed();
  }

  if (link) return <LinkDialog link={link} name={name} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="invite-dialog">
      <DialogTitle id="invite-dialog">{say('round.inviteTitle', { institution: institution.name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say('round.inviteExplain')}</Typography>
        {refusal && (
          <Alert severity="error">
            {say(refusal.body.code === 'keyTaken' ? 'round.emailTaken' : `error.${refusal.body.code}`)}
          </Alert>
        )}
        <TextField
          label={say('round.personName')}
          required
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <TextField
          label={say('round.personEmail')}
          required
          type="email"
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button
          variant="contained"
          disabled={isPending || name.trim() === '' || !email.includes('@')}
          onClick={() => void invite()}
        >
          {say('round.makeLink')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
