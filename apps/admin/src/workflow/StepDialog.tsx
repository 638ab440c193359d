import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { Refusal } from '../entries/Refusal.js';
import { useOwnLanguages } from '../entries/use-languages-for.js';
import { useWords } from '../i18n/use-words.js';
import { LanguageChoice } from './LanguageChoice.js';
import { ANYBODY, ReviewerChoice } from './ReviewerChoice.js';
import { deedOf, languagesForStep, noteOf, type Step } from './steps.js';
import { useDeed } from './use-deed.js';

/** As core has it. */
const undoable: readonly Step[] = ['archive', 'submitForReview'];

type Props = { step: Step; entry: AnyEntry; onClose: () => void };

/** One step of the way between draft and archive: for which languages, and what to write beside it. */
export function StepDialog({ step, entry, onClose }: Props) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const possible = useOwnLanguages()(languagesForStep(step, entry), deedOf(step));
  const [languages, setLanguages] = useState(possible);
  const [note, setNote] = useState('');
  const [assignee, setAssignee] = useState(ANYBODY);
  const { run, refusal, isPending, dialog } = useDeed(say(`step.${step}.done`), onClose, undoable.includes(step));
  const isReady = languages.length > 0 && (noteOf[step] !== 'needed' || note.trim() !== '');
  // Who reviews some languages may not review others.
  const chooseLanguages = (chosen: string[]) => {
    setLanguages(chosen);
    setAssignee(ANYBODY);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="step-dialog">
      <DialogTitle id="step-dialog">{say(`step.${step}`)}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say(`step.${step}.explain`)}</Typography>
        {refusal && <Refusal error={refusal} />}
        <LanguageChoice entry={entry} possible={possible} chosen={languages} onChoose={chooseLanguages} />
        {step === 'submitForReview' && (
          <ReviewerChoice entry={entry} languages={languages} chosen={assignee} onChoose={setAssignee} />
        )}
        {noteOf[step] !== 'none' && (
          <TextField
            label={say(noteOf[step] === 'needed' ? 'step.comment' : 'step.note')}
            required={noteOf[step] === 'needed'}
            multiline
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 1_000 } }}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!isReady || isPending}
          onClick={() =>
            void run((force) => dataProvider[step](entry, { languages, note, assignee: assignee || undefined }, force))
          }
        >
          {say(`step.${step}`)}
        </Button>
      </DialogActions>
      {dialog}
    </Dialog>
  );
}
