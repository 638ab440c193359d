import { Alert, Box, Button } from '@mui/material';
import type { AlertInput, Alert as AlertResource } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { ConfirmDialog } from '../layout/ConfirmDialog.js';
import { useLeaveGuard } from '../layout/use-leave-guard.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { AlertRefusal } from './AlertRefusal.js';
import { inputOf, withoutEmptyTexts } from './alert-form.js';
import { BeforeSending } from './BeforeSending.js';
import { MainStep, OtherSteps } from './Steps.js';
import { TextsSection } from './TextsSection.js';
import { useAlertStep } from './use-alert.js';
import { WhatSection } from './WhatSection.js';
import { WhereWhenSection } from './WhereWhenSection.js';
import { WhoSection } from './WhoSection.js';

/** An alert while it is written. It is saved by hand: half a warning must not look like a whole one. */
export function DraftAlert({ alert }: { alert: AlertResource }) {
  const say = useWords();
  const { sourceLanguage } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useAlertStep();
  const [edited, setEdited] = useState<AlertInput | null>(null);
  useLeaveGuard(edited !== null, `/alerts/${alert.id}`, say('alert.leave'));
  const draft = edited ?? inputOf(alert);
  const change = (part: Partial<AlertInput>) => setEdited({ ...draft, ...part });
  const parts = { alert: draft, onChange: change };

  async function save() {
    const saved = await run(
      () => dataProvider.saveAlert(alert, withoutEmptyTexts(draft, sourceLanguage)),
      say('alert.saved'),
    );
    if (saved) setEdited(null);
  }

  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <WhatSection {...parts} />
      <WhereWhenSection {...parts} />
      <TextsSection {...parts} />
      <WhoSection {...parts} />
      {edited === null ? <BeforeSending alert={alert} /> : <Alert severity="info">{say('alert.saveFirst')}</Alert>}
      <AlertRefusal error={refusal} />
      <OtherSteps>
        <DeleteButton alert={alert} />
      </OtherSteps>
      <MainStep>
        {edited === null ? (
          <Button
            variant="contained"
            disabled={isPending}
            onClick={() => void run(() => dataProvider.submitAlert(alert), say('alert.submitted'))}
          >
            {say('alert.submit')}
          </Button>
        ) : (
          <Button variant="contained" disabled={isPending} onClick={() => void save()}>
            {say('alert.save')}
          </Button>
        )}
      </MainStep>
    </Box>
  );
}

function DeleteButton({ alert }: { alert: AlertResource }) {
  const say = useWords();
  const navigate = useNavigate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useAlertStep();
  const [isAsking, setAsking] = useState(false);
  async function remove() {
    const done = await run(async () => {
      await dataProvider.deleteAlert(alert);
      return true;
    });
    if (done) navigate('/alerts');
  }
  return (
    <>
      <Button color="error" onClick={() => setAsking(true)}>
        {say('alert.delete')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={say('alert.delete')}
          text={say('alert.deleteText')}
          action={say('alert.delete')}
          colour="error"
          disabled={isPending}
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        >
          <AlertRefusal error={refusal} />
        </ConfirmDialog>
      )}
    </>
  );
}
