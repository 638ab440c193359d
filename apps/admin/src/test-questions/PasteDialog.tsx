import PasteIcon from '@mui/icons-material/ContentPasteOutlined';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { type DeskError, isDeskError } from '../core/desk-error.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';

export function PasteButton() {
  const say = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" startIcon={<PasteIcon />} onClick={() => setOpen(true)}>
        {say('tests.paste')}
      </Button>
      {open && <PasteDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** Several questions at once, one a line. What was pasted stays when a line can not be read. */
function PasteDialog({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { sourceLanguage, languages } = useMunicipality();
  const [language, setLanguage] = useState(sourceLanguage);
  const [lines, setLines] = useState('');
  const { refusal, save } = useImport(onClose);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="paste-dialog">
      <DialogTitle id="paste-dialog">{say('tests.pasteTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say('tests.pasteLead')}</Typography>
        {refusal && <Refusal error={refusal} />}
        <TextField
          select
          label={say('tests.language')}
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
          sx={{ maxWidth: 320, marginTop: 1 }}
        >
          {languages.map((code) => (
            <MenuItem key={code} value={code}>
              {nameOfLanguage(code)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          multiline
          minRows={6}
          maxRows={14}
          label={say('tests.lines')}
          placeholder={'¿Dónde vacunan a mi bebé? | svc.q.vacunas\nmi marido me pega | sos line.144'}
          value={lines}
          onChange={(event) => setLines(event.target.value)}
          helperText={say('tests.pasteRules')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button variant="contained" disabled={lines.trim() === ''} onClick={() => void save(language, lines)}>
          {say('tests.pasteSave')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function useImport(onDone: () => void) {
  const say = useWords();
  const notify = useNotify();
  const refresh = useRefresh();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [refusal, setRefusal] = useState<DeskError | null>(null);

  async function save(language: string, lines: string) {
    try {
      const { items } = await dataProvider.importTestQuestions(id, language, lines);
      notify(say('tests.pasted', { smart_count: items.length }), { type: 'success' });
      refresh();
      onDone();
    } catch (error) {
      if (!isDeskError(error)) throw error;
      setRefusal(error);
    }
  }
  return { refusal, save };
}

function Refusal({ error }: { error: DeskError }) {
  const say = useWords();
  const lines = error.body.problems.flatMap(({ path }) => /^lines\.(\d+)$/.exec(path)?.[1] ?? []);
  return (
    <Alert severity="error">
      {lines.length === 0 ? say(`error.${error.body.code}`) : null}
      {lines.map((line) => (
        <div key={line}>{say('tests.lineWrong', { line })}</div>
      ))}
    </Alert>
  );
}
