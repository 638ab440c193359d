import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SecondFactor } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { PasswordAgainDialog } from './PasswordAgainDialog.js';
import { RecoveryCodesDialog } from './RecoveryCodesDialog.js';
import { SecondFactorDialog } from './SecondFactorDialog.js';

const KEY = ['secondFactor'];

type Doing = 'adding' | 'removing' | 'renewing' | null;

/** Whether there is a second factor, and everything one does about it. */
export function SecondFactorSection() {
  const say = useWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data: factor } = useQuery({ queryKey: KEY, queryFn: () => dataProvider.secondFactor() });
  const [doing, setDoing] = useState<Doing>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const finish = async () => {
    setDoing(null);
    await queries.invalidateQueries({ queryKey: KEY });
  };
  return (
    <Section title={say('secondFactor.title')} lead={say('secondFactor.lead')}>
      {factor ? <Standing factor={factor} onDo={setDoing} /> : <LinearProgress aria-label={say('common.loading')} />}
      {doing === 'adding' && <SecondFactorDialog onClose={() => void finish()} />}
      {doing === 'removing' && (
        <PasswordAgainDialog
          title={say('secondFactor.remove')}
          deed={(password) => dataProvider.removeSecondFactor(password)}
          onDone={() => {
            notify(say('secondFactor.removed'), { type: 'success' });
            void finish();
          }}
          onClose={() => setDoing(null)}
        />
      )}
      {doing === 'renewing' && (
        <PasswordAgainDialog
          title={say('secondFactor.renew')}
          deed={(password) => dataProvider.renewRecoveryCodes(password)}
          onDone={(renewed) => {
            setCodes(renewed.codes);
            void finish();
          }}
          onClose={() => setDoing(null)}
        />
      )}
      {codes && <RecoveryCodesDialog codes={codes} onClose={() => setCodes(null)} />}
    </Section>
  );
}

function Standing({ factor, onDo }: { factor: SecondFactor; onDo: (doing: Doing) => void }) {
  const say = useWords();
  const dates = useDates();
  const { on, since, required, recoveryCodesLeft: smart_count } = factor;
  return (
    <>
      {required && !on && <Alert severity="warning">{say('secondFactor.mustBe')}</Alert>}
      <Typography>
        {on && since ? say('secondFactor.isOn', { date: dates.moment(since), smart_count }) : say('secondFactor.isOff')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant={on ? 'outlined' : 'contained'} onClick={() => onDo('adding')}>
          {say(on ? 'secondFactor.replace' : 'secondFactor.add')}
        </Button>
        {on && <Button onClick={() => onDo('renewing')}>{say('secondFactor.renew')}</Button>}
        {on && !required && (
          <Button color="error" onClick={() => onDo('removing')}>
            {say('secondFactor.remove')}
          </Button>
        )}
      </Box>
    </>
  );
}
