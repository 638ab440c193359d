import { Alert, TextField } from '@mui/material';
import { CASE_TEXT_MAX, type CaseDetail, closingOutcomeSchema, REOPEN_DAYS } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { Choice } from '../governance/Choice.js';
import { useWords } from '../i18n/use-words.js';
import { ConfirmDialog } from '../layout/ConfirmDialog.js';
import { CaseRefusal } from './CaseRefusal.js';
import { nearestText } from './nearest-text.js';
import { useDeskPostState } from './unsent/desk-posts.js';
import { isDraft } from './unsent/writing.js';
import { useCaseDeed } from './use-case-deed.js';

type Props = { one: CaseDetail; onClose: () => void };

/** Closes a case with how it ended. Not while a message is still on its way to core, nor with steps that are needed. */
export function CloseDialog({ one, onClose }: Props) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { writings } = useDeskPostState();
  const deed = useCaseDeed();
  const [form, setForm] = useState({ outcome: '', goodbye: '', note: '' });
  const outcome = closingOutcomeSchema.options.find((each) => each === form.outcome);
  const isUnsent = writings.some((writing) => writing.case === one.id && !isDraft(writing) && !writing.refused);
  const steps = stepsToDo(one);

  async function close() {
    if (!outcome) return;
    const closing = { outcome, goodbye: form.goodbye.trim() || null, note: form.note.trim() || null };
    if (await deed.change(() => dataProvider.closeCase(one, closing))) onClose();
  }

  return (
    <ConfirmDialog
      title={say('close.title', { number: one.number })}
      text={say('close.text', { days: REOPEN_DAYS })}
      action={say('case.close')}
      disabled={!outcome || isUnsent || steps.length > 0 || deed.isPending}
      onConfirm={() => void close()}
      onClose={onClose}
    >
      {steps.length > 0 && <StepsToDo steps={steps} />}
      {isUnsent && <Alert severity="warning">{say('close.unsent')}</Alert>}
      <Choice
        label={say('close.outcome')}
        value={form.outcome}
        options={[
          { value: '', label: say('close.choose') },
          ...closingOutcomeSchema.options.map((value) => ({ value, label: say(`caseOutcome.${value}`) })),
        ]}
        onChange={(value) => setForm({ ...form, outcome: value })}
      />
      {(['goodbye', 'note'] as const).map((field) => (
        <TextField
          key={field}
          multiline
          minRows={2}
          label={say(`close.${field}`)}
          value={form[field]}
          onChange={(event) => setForm({ ...form, [field]: event.target.value })}
          slotProps={{ htmlInput: { maxLength: CASE_TEXT_MAX } }}
        />
      ))}
      <CaseRefusal error={deed.refusal} />
    </ConfirmDialog>
  );
}

type Step = CaseDetail['protocols'][number]['steps'][number];

function stepsToDo({ protocols }: CaseDetail): Step[] {
  return protocols.flatMap(({ steps }) => steps.filter(({ required, standing }) => required && standing === 'open'));
}

function StepsToDo({ steps }: { steps: readonly Step[] }) {
  const say = useWords();
  const [locale] = useLocaleState();
  return (
    <Alert severity="warning">
      {say('close.stepsOpen')}
      <ul style={{ margin: '8px 0 0', paddingLeft: 20 }}>
        {steps.map((step) => (
          <li key={step.id}>{nearestText(step.texts, locale)}</li>
        ))}
      </ul>
    </Alert>
  );
}
