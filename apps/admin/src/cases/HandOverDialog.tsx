import { TextField, Typography } from '@mui/material';
import { CASE_TEXT_MAX, type CaseDetail, type CaseWorker } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { Choice } from '../governance/Choice.js';
import { useWords } from '../i18n/use-words.js';
import { ConfirmDialog } from '../layout/ConfirmDialog.js';
import { CaseRefusal } from './CaseRefusal.js';
import { nearestText } from './nearest-text.js';
import { useCaseDeed } from './use-case-deed.js';
import { useCaseSettings, useCaseWorkers } from './use-cases.js';

type Props = { one: CaseDetail; onClose: () => void };

/** Hands a case over to a colleague, with what they should know. */
export function HandOverDialog({ one, onClose }: Props) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data: workers = [], isPending } = useCaseWorkers(one.municipality);
  const inWords = useWorkerInWords(one.municipality);
  const deed = useCaseDeed();
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const others = workers.filter(({ id }) => id !== one.assignee?.id);

  async function handOver() {
    if (await deed.change(() => dataProvider.assignCase(one, to, note.trim() || null))) onClose();
  }

  return (
    <ConfirmDialog
      title={say('handOver.title', { number: one.number })}
      text={say('handOver.text')}
      action={say('handOver.do')}
      disabled={to === '' || deed.isPending}
      onConfirm={() => void handOver()}
      onClose={onClose}
    >
      {!isPending && others.length === 0 && <Typography>{say('handOver.nobody')}</Typography>}
      <Choice
        label={say('handOver.to')}
        value={to}
        options={[
          { value: '', label: say('handOver.choose') },
          ...others.map((worker) => ({ value: worker.id, label: inWords(worker) })),
        ]}
        onChange={setTo}
      />
      <TextField
        multiline
        minRows={3}
        label={say('handOver.note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: CASE_TEXT_MAX } }}
      />
      <CaseRefusal error={deed.refusal} />
    </ConfirmDialog>
  );
}

/** A colleague with their function and how much they have already. */
function useWorkerInWords(municipality: string): (worker: CaseWorker) => string {
  const say = useWords();
  const [locale] = useLocaleState();
  const { data: settings } = useCaseSettings(municipality);
  return ({ name, function: key, openCases }) => {
    const names = settings?.functions.find((each) => each.key === key)?.names;
    const open = say('handOver.openCases', { smart_count: openCases });
    return `${name} (${[names && nearestText(names, locale), open].filter(Boolean).join(', ')})`;
  };
}
