import {
  Alert,
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Typography,
} from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { findLanguage } from '@ventanilla/languages';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { type DeskError, isDeskError } from '../core/desk-error.js';
import { useWords } from '../i18n/use-words.js';
import { useFieldLabel } from '../readable/field-label.js';
import { useHeldBack } from '../test-questions/use-held-back.js';
import { problemText } from './problem-text.js';
import { StateMark } from './StateMarks.js';
import { useKeepEntry } from './use-entry-deeds.js';

type Deed = 'publish' | 'unpublish';

/** The languages a deed can be done to, and those it most likely is wanted for. */
export function languagesFor(deed: Deed, entry: AnyEntry): { possible: string[]; likely: string[] } {
  const states = Object.entries(entry.states).filter(([, state]) => state !== 'archived');
  if (deed === 'publish') {
    return {
      possible: states.map(([language]) => language),
      likely: states.filter(([, state]) => state !== 'published').map(([language]) => language),
    };
  }
  const shown = Object.keys(entry.published?.texts ?? {});
  return { possible: shown, likely: shown };
}

export function PublishDialog({ deed, entry, onClose }: { deed: Deed; entry: AnyEntry; onClose: () => void }) {
  const say = useWords();
  const notify = useNotify();
  const keep = useKeepEntry();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { attempt, dialog } = useHeldBack();
  const { possible, likely } = languagesFor(deed, entry);
  const [chosen, setChosen] = useState(likely);
  const [refusal, setRefusal] = useState<DeskError | null>(null);
  const [isPending, setPending] = useState(false);

  const toggle = (language: string) =>
    setChosen(chosen.includes(language) ? chosen.filter((one) => one !== language) : [...chosen, language]);

  async function confirm() {
    setPending(true);
    try {
      await attempt(
        (force) => dataProvider[deed](entry, chosen, force),
        (changed) => {
          keep(changed);
          notify(say(deed === 'publish' ? 'publish.done' : 'publish.undone'), { type: 'success' });
          onClose();
        },
      );
    } catch (error) {
      if (!isDeskError(error)) throw error;
      setRefusal(error);
    } finally {
      setPending(false);
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="publish-dialog">
      <DialogTitle id="publish-dialog">
        {say(deed === 'publish' ? 'publish.question' : 'publish.backQuestion')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say(deed === 'publish' ? 'publish.explain' : 'publish.backExplain')}</Typography>
        {refusal && <Refusal error={refusal} />}
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {possible.map((language) => (
            <Box
              component="li"
              key={language}
              sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: 44 }}
            >
              <FormControlLabel
                control={<Checkbox checked={chosen.includes(language)} onChange={() => toggle(language)} />}
                label={findLanguage(language)?.name ?? language}
              />
              <StateMark language={language} state={entry.states[language] ?? 'missing'} wide />
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button variant="contained" disabled={chosen.length === 0 || isPending} onClick={() => void confirm()}>
          {say(deed === 'publish' ? 'publish.confirm' : 'publish.backToDraft')}
        </Button>
      </DialogActions>
      {dialog}
    </Dialog>
  );
}

function Refusal({ error }: { error: DeskError }) {
  const say = useWords();
  const labelOf = useFieldLabel();
  const { code, problems } = error.body;
  return (
    <Alert severity="error">
      {say(`error.${code}`)}
      {problems.length > 0 && (
        <ul style={{ margin: '8px 0 0', paddingLeft: 20 }}>
          {problems.map((problem) => (
            <li key={problem.path + problem.code}>
              {labelOf(problem.path)}: {problemText(say, { ...problem, path: problem.path.split('.') })}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
