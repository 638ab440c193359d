import { Button, Typography } from '@mui/material';
import type { Alert, TelegramCode } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess, useDataProvider, useLocaleState, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { ConfirmDialog } from '../layout/ConfirmDialog.js';
import { AlertRefusal } from './AlertRefusal.js';
import { useAlertStep } from './use-alert.js';

/** Sends the alert to oneself; whoever has no chat connected yet connects one first. */
export function TryButton({ alert }: { alert: Alert }) {
  const say = useWords();
  const notify = useNotify();
  const [locale] = useLocaleState();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { canAccess: mayTry } = useCanAccess({ resource: 'alerts', action: 'send' });
  const { run, refusal, isPending } = useAlertStep();
  const [code, setCode] = useState<TelegramCode | null>(null);
  if (!mayTry) return null;

  async function attempt() {
    const isLinked = await run(async () => (await dataProvider.ownTelegram()).linked);
    if (isLinked === null) return;
    if (!isLinked) {
      if (code) notify(say('alert.linkNotYet'), { type: 'warning' });
      else setCode(await run(() => dataProvider.createTelegramCode()));
      return;
    }
    setCode(null);
    await run(() => dataProvider.testAlert(alert.id, locale), say('alert.tested'));
  }

  return (
    <>
      <Button variant="outlined" disabled={isPending} onClick={() => void attempt()}>
        {say('alert.test')}
      </Button>
      <AlertRefusal error={refusal} />
      {code && (
        <ConfirmDialog
          title={say('alert.linkTitle')}
          text={say('alert.linkText')}
          action={say('alert.linkDone')}
          disabled={isPending}
          onConfirm={() => void attempt()}
          onClose={() => setCode(null)}
        >
          <Typography variant="h2" component="p" sx={{ fontFamily: 'monospace', userSelect: 'all' }}>
            {code.code}
          </Typography>
          {code.url && (
            <Button href={code.url} target="_blank" rel="noopener" variant="outlined">
              {say('alert.linkOpen')}
            </Button>
          )}
        </ConfirmDialog>
      )}
    </>
  );
}
