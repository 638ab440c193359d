import { Box, Button } from '@mui/material';
import type { Alert } from '@ventanilla/contracts';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { saveFile } from '../exchange/save-file.js';
import { useWords } from '../i18n/use-words.js';
import { AlertFigures } from './AlertFigures.js';
import { AlertRefusal } from './AlertRefusal.js';
import { BeforeSending } from './BeforeSending.js';
import { Follow, Hold, Review, type StepProps } from './FinishedSteps.js';
import { MainStep, OtherSteps } from './Steps.js';
import { useAlertStep } from './use-alert.js';

/** An alert that is not written on any more: looked at by a second person, waiting, sent, or over. */
export function FinishedAlert({ alert }: { alert: Alert }) {
  const step = useAlertStep();
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      {alert.sentAt !== null && <AlertFigures id={alert.id} />}
      <BeforeSending alert={alert} />
      <AlertRefusal error={step.refusal} />
      <OtherSteps>
        <Export alert={alert} step={step} />
      </OtherSteps>
      <MainStep>
        {alert.state === 'inReview' && <Review alert={alert} step={step} />}
        {alert.state === 'scheduled' && <Hold alert={alert} step={step} />}
        {alert.state === 'sent' && alert.kind !== 'cancel' && <Follow alert={alert} step={step} />}
      </MainStep>
    </Box>
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
