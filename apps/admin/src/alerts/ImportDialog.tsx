import { Alert, Box, Button, TextField } from '@mui/material';
import type { Problem } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import type { DeskError } from '../core/desk-error.js';
import { textOf } from '../exchange/save-file.js';
import { useWords } from '../i18n/use-words.js';
import { ConfirmDialog } from '../layout/ConfirmDialog.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { AlertRefusal } from './AlertRefusal.js';
import { useAlertStep } from './use-alert.js';

/** A message of another service, pasted or from a file, becomes a draft; what is wrong with it is named line by line. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const navigate = useNavigate();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useAlertStep();
  const [xml, setXml] = useState('');
  async function bring() {
    const made = await run(() => dataProvider.importAlert(id, xml));
    if (made) navigate(`/alerts/${made.id}`);
  }
  return (
    <ConfirmDialog
      title={say('alert.import')}
      text={say('alert.importLead')}
      action={say('alert.importDo')}
      disabled={isPending || xml.trim() === ''}
      onConfirm={() => void bring()}
      onClose={onClose}
    >
      <Box>
        <Button component="label" variant="outlined">
          {say('alert.importFile')}
          <input
            type="file"
            hidden
            accept=".xml,.cap,application/xml,text/xml"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void textOf(file).then(setXml);
            }}
          />
        </Button>
      </Box>
      <TextField
        label={say('alert.importXml')}
        value={xml}
        onChange={(event) => setXml(event.target.value)}
        multiline
        minRows={6}
        maxRows={14}
        slotProps={{ htmlInput: { spellCheck: false, style: { fontFamily: 'monospace', fontSize: '0.85rem' } } }}
      />
      {refusal && <Faults error={refusal} />}
    </ConfirmDialog>
  );
}

/** Why a message without a fault still becomes no alert. */
const notForUs = ['status', 'messageType', 'nothingToCancel', 'stillDraft'] as const;

/** The faults of the XML are said as the standard has them, for whoever sent it; anything else as usual. */
function Faults({ error }: { error: DeskError }) {
  const say = useWords();
  const { code, problems } = error.body;
  if (code !== 'invalid' || problems.length === 0) return <AlertRefusal error={error} />;
  const reasons = notForUs.filter((each) => problems.some((problem) => problem.code === each));
  if (reasons.length > 0)
    return (
      <Alert severity="error">
        {reasons.map((each) => (
          <div key={each}>{say(`alert.importProblem.${each}`)}</div>
        ))}
      </Alert>
    );
  return (
    <Alert severity="error">
      {say('alert.importFaulty')}
      <ul style={{ margin: '8px 0 0', paddingLeft: 20 }}>
        {problems.map((problem) => (
          <Fault key={problem.path + problem.code} problem={problem} />
        ))}
      </ul>
    </Alert>
  );
}

function Fault({ problem: { path, message } }: { problem: Problem }) {
  const say = useWords();
  const [, line, element = path] = /^(\d+):(.*)$/.exec(path) ?? [];
  return (
    <li>
      {line && `${say('alert.importLine', { line })}: `}
      <code>{element}</code> <span lang="en">{message}</span>
    </li>
  );
}
