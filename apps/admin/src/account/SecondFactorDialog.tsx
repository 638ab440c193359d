import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { NewSecondFactor } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { CodeField } from './CodeField.js';
import { QrCode } from './LateQrCode.js';
import { PasswordAgainDialog } from './PasswordAgainDialog.js';
import { RecoveryCodesDialog } from './RecoveryCodesDialog.js';
import { useDeed } from './use-deed.js';

/** Sets up a second factor: the password again, the code to scan, a first code to prove it works, recovery codes to keep. */
export function SecondFactorDialog({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [fresh, setFresh] = useState<NewSecondFactor | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <RecoveryCodesDialog codes={codes} onClose={onClose} />;
  if (fresh) return <ConfirmDialog fresh={fresh} onConfirmed={setCodes} onClose={onClose} />;
  return (
    <PasswordAgainDialog
      title={say('secondFactor.title')}
      deed={(password) => dataProvider.beginSecondFactor(password)}
      onDone={setFresh}
      onClose={onClose}
    />
  );
}

type ConfirmProps = { fresh: NewSecondFactor; onConfirmed: (codes: string[]) => void; onClose: () => void };

function ConfirmDialog({ fresh, onConfirmed, onClose }: ConfirmProps) {
  const say = useWords();
  const translate = useTranslate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, problem, isPending } = useDeed();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code'));
    const confirmed = await run(() => dataProvider.confirmSecondFactor(code));
    if (confirmed) onConfirmed(confirmed.codes);
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="second-factor">
      <form onSubmit={submit}>
        <DialogTitle id="second-factor">{say('secondFactor.title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography>{say('secondFactor.scan')}</Typography>
          <Box sx={{ justifySelf: 'center' }}>
            <QrCode text={fresh.uri} label={say('secondFactor.qr')} />
          </Box>
          <Typography variant="body2" color="textSecondary">
            {say('secondFactor.byHand')}
            <br />
            <Box component="span" sx={{ fontFamily: 'ui-monospace, monospace', overflowWrap: 'anywhere' }}>
              {fresh.secret.match(/.{1,4}/g)?.join(' ')}
            </Box>
          </Typography>
          {problem && <Alert severity="error">{translate(problem)}</Alert>}
          <CodeField label={say('secondFactor.firstCode')} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isPending}>
            {say('secondFactor.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
