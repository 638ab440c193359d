import { Alert, Box, Button } from '@mui/material';
import { passingWaySchema, type Referral } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { Choice } from '../../governance/Choice.js';
import { useWords } from '../../i18n/use-words.js';
import { CaseRefusal } from '../CaseRefusal.js';
import { useCaseDeed } from '../use-case-deed.js';

/** Records that staff passed it on, and how: the platform itself sends nothing to organizations. */
export function PassOnForm({ referral }: { referral: Referral }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { act, refusal, isPending } = useCaseDeed();
  const [chosen, choose] = useState('phone');
  const way = passingWaySchema.options.find((each) => each === chosen) ?? 'phone';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act(() => dataProvider.passOnReferral(referral, way));
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 1 }}>
      <Alert severity="info">{say('referral.toPassOn')}</Alert>
      <Choice
        label={say('referral.way')}
        value={way}
        options={passingWaySchema.options.map((value) => ({ value, label: say(`passingWay.${value}`) }))}
        onChange={choose}
      />
      <Box>
        <Button type="submit" variant="contained" disabled={isPending}>
          {say('referral.passOn')}
        </Button>
      </Box>
      <CaseRefusal error={refusal} />
    </Box>
  );
}
