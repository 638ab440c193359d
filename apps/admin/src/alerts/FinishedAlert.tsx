import { Box, Button, TextField } from '@mui/material';
import type { Alert } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useSignedIn } from '../core/use-signed-in.js';
import { saveFile } from '../exchange/save-file.js';
import { useWords } from '../i18n/use-words.js';
import { ConfirmDialog } from '../layout/ConfirmDialog.js';
import { StickyBar } from '../layout/StickyBar.js';
import { useLocalMoment } from '../workflow/use-local-moment.js';
import { AlertFigures } from './AlertFigures.js';
import { AlertRefusal } from './AlertRefusal.js';
import { BeforeSending } from './BeforeSending.js';
import { TryButton } from './TryButton.js';
import { useAlertStep } from './use-alert.js';

/** An alert that is not written on any more: looked at by a second person, waiting, sent, or over. */
export function FinishedAlert({ alert }: { alert: Alert }) {
  const step = useAlertStep();
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      {alert.sentAt !== null && <AlertFigures id={alert.id} />}
      <BeforeSending alert={alert} />
      <AlertRefusal error={step.refusal} />
      <StickyBar>
        {alert.state === 'inReview' && <Review alert={alert} step={step} />}
        {alert.state === 'scheduled' && <Hold alert={alert} step={step} />}
        {alert.state === 'sent' && alert.kind !== 'cancel' && <Follow alert={alert} step={step} />}
        <TryButton alert={alert} />
        <Export alert={alert} step={step} />
      </StickyBar>
    </Box>
  );
}

type StepProps = { alert: Alert; step: ReturnType<typeof useAlertStep> };

function Review({ alert, step }: StepProps) {
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
  const moment = useLocalMoment();
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

function Hold({ alert, step: { run, isPending } }: StepProps) {
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

function Follow({ alert, step: { run, isPending } }: StepProps) {
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

function Export({ alert, step: { run } }: StepProps) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return (
    <Button onClick={() => void run(() => dataProvider.exportAlert(alert.id)).then((file) => file && saveFile(file))}>
      {say('alert.export')}
    </Button>
  );
}
