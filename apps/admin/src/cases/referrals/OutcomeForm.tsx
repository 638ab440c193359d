import { Box, Button, TextField } from '@mui/material';
import { CASE_TEXT_MAX, type Referral, type ReferralResult } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { Choice } from '../../governance/Choice.js';
import { useWords } from '../../i18n/use-words.js';
import { CaseRefusal } from '../CaseRefusal.js';
import { useCaseDeed } from '../use-case-deed.js';

type Props = { referral: Referral; isWithdrawn: boolean };

/** What can come of a referral; after the person withdrew, what the organization did with what it had. */
const results: readonly ReferralResult[] = ['received', 'attended', 'refused', 'noReply'];
const afterWithdrawal: readonly ReferralResult[] = ['erased', 'stillKept', 'noReply'];

/** Records what came of a referral; it can change later. */
export function OutcomeForm({ referral, isWithdrawn }: Props) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { act, refusal, isPending } = useCaseDeed();
  const offered = isWithdrawn ? afterWithdrawal : results;
  const [chosen, choose] = useState<string>('');
  const [note, setNote] = useState('');
  const result = offered.find((each) => each === chosen) ?? offered[0] ?? 'noReply';

  async function submit(event: FormEvent) {
    event.preventDefault();
    const text = note.trim() || null;
    if (await act(() => dataProvider.recordReferralOutcome(referral, result, text))) setNote('');
  }

  return (
    <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 1 }}>
      <Choice
        label={say('referral.result')}
        value={result}
        options={offered.map((value) => ({ value, label: say(`referralResult.${value}`) }))}
        onChange={choose}
      />
      <TextField
        multiline
        label={say('referral.resultNote')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: CASE_TEXT_MAX } }}
      />
      <Box>
        <Button type="submit" variant="outlined" disabled={isPending}>
          {say('referral.recordResult')}
        </Button>
      </Box>
      <CaseRefusal error={refusal} />
    </Box>
  );
}
