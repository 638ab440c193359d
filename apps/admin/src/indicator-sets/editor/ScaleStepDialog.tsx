import { MenuItem, TextField } from '@mui/material';
import type { ScaleStep, SetContent } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Columns } from '../../inputs/RowsInput.js';
import { PartDialog } from './PartDialog.js';
import { problemsOf } from './problems-of.js';
import { withStep } from './set-changes.js';
import { WordsFields } from './WordsFields.js';

type Props = {
  content: SetContent;
  step: ScaleStep;
  isNew: boolean;
  onDone: (content: SetContent) => void;
  onClose: () => void;
};

const findings = ['well-developed', 'potential'] as const;

/** Writes one possible answer: its words, what it counts, what finding it becomes. */
export function ScaleStepDialog({ content, step, isNew, onDone, onClose }: Props) {
  const say = useWords();
  const [one, setOne] = useState(step);
  const [typed, setTyped] = useState(step.value === null ? '' : String(step.value));
  const change = (values: Partial<ScaleStep>) => setOne({ ...one, ...values });
  const next = withStep(content, isNew ? null : step.key, one);

  function typeValue(text: string) {
    setTyped(text);
    // People write a comma where programs have a point.
    change({ value: text.trim() === '' ? null : Number(text.replace(',', '.')) });
  }

  return (
    <PartDialog
      title={say(isNew ? 'set.addStep' : 'set.editStep')}
      problems={problemsOf(next, 'scale', next.scale.indexOf(one))}
      onDone={() => onDone(next)}
      onClose={onClose}
    >
      <Columns>
        <TextField
          label={say('set.stepKey')}
          value={one.key}
          onChange={({ target }) => change({ key: target.value })}
          slotProps={{ htmlInput: { maxLength: 80 } }}
        />
        <TextField
          label={say('set.stepValue')}
          helperText={say('set.stepValueHelp')}
          value={typed}
          onChange={({ target }) => typeValue(target.value)}
          slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        />
        <TextField
          select
          label={say('set.stepFinding')}
          value={one.finding ?? ''}
          onChange={({ target }) => change({ finding: findings.find((kind) => kind === target.value) ?? null })}
        >
          <MenuItem value="">{say('set.becomes.none')}</MenuItem>
          {findings.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {say(`set.becomes.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
      </Columns>
      <WordsFields label={say('set.stepWords')} words={one.words} onChange={(words) => change({ words })} />
    </PartDialog>
  );
}
