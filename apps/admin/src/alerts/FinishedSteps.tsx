import { Button, TextField } from '@mui/material';
import type { Alert } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useSignedIn } from '../core/use-signed-in.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { ConfirmDialog } from '../layout/ConfirmDialog.js';
import type { useAlertStep } from './use-alert.js';

export type StepProps = { alert: Alert; step: ReturnType<typeof useAlertStep> };

/** What the second person decides; whoever wrote it can only take it back. */
export function Review({ alert, step }: StepProps) {
  const { canAccess: maySend } = useCanAccess({ resource: 'alerts', action: 'send' });
  const me = useSignedIn();
  const isOwn = alert.writers.some(({ id }) => id === me?.id);
  if (!maySend) return null;
  return (
    <>
      {!isOwn && <Send alert={alert} step={step} />}
      <Return alert={alert} step={step} />
    </>
  );
}

function Send({ alert, step: { run, isPending } }: StepProps) {
  const say = useWords();
  const { moment } = useDates();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [isAsking, setAsking] = useState(false);
  const isLater = alert.sendAt !== null && new Date(alert.sendAt) > new Date();
  const action = isLater && alert.sendAt ? say('alert.sendLater', { when: moment(alert.sendAt) }) : say('alert.send');
  async function send() {
    await run(() => dataProvider.sendAlert(alert), say(isLater ? 'alert.approved' : 'alert.sentNow'));
    setAsking(false);
  }
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {action}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={say('alert.sendTitle')}
          text={say('alert.sendText')}
          action={action}
          disabled={isPending}
          onConfirm={() => void send()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function Return({ alert, step: { run, isPending } }: StepProps) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [note, setNote] = useState<string | null>(null);
  return (
    <>
      <Button variant="outlined" onClick={() => setNote('')}>
        {say('alert.return')}
      </Button>
      {note !== null && (
        <ConfirmDialog
          title={say('alert.returnTitle')}
          text={say('alert.returnText')}
          action={say('alert.return')}
          disabled={isPending || note.trim() === ''}
          onConfirm={() => void run(() => dataProvider.returnAlert(alert, note.trim())).then(() => setNote(null))}
          onClose={() => setNote(null)}
        >
          <TextField
            label={say('alert.returnNote')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            multiline
            minRows={2}
            slotProps={{ htmlInput: { maxLength: 1_000 } }}
          />
        </ConfirmDialog>
      )}
    </>
  );
}

/** Keeps what was approved from going out. */
export function Hold({ alert, step: { run, isPending } }: StepProps) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { canAccess: maySend } = useCanAccess({ resource: 'alerts', action: 'send' });
  if (!maySend) return null;
  return (
    <Button
      variant="contained"
      disabled={isPending}
      onClick={() => void run(() => dataProvider.holdAlert(alert), say('alert.held'))}
    >
      {say('alert.hold')}
    </Button>
  );
}

/** Goes on from what people were told: something else is so now, or it is over. */
export function Follow({ alert, step: { run, isPending } }: StepProps) {
  const say = useWords();
  const navigate = useNavigate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { canAccess: mayWrite } = useCanAccess({ resource: 'alerts', action: 'edit' });
  async function follow(kind: 'update' | 'cancel') {
    const next = await run(() => dataProvider.followAlert(alert, kind));
    if (next) navigate(`/alerts/${next.id}`);
  }
  if (!mayWrite) return null;
  return (
    <>
      <Button variant="contained" disabled={isPending} onClick={() => void follow('update')}>
        {say('alert.update')}
      </Button>
      <Button variant="outlined" disabled={isPending} onClick={() => void follow('cancel')}>
        {say('alert.cancel')}
      </Button>
    </>
  );
}
