import { Box, Button, TextField } from '@mui/material';
import type { CertificationSettings, Thresholds } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useCertificationSettings, useForgetCertifications } from './use-certification.js';

const shares = ['score', 'settledShare', 'doneShare'] as const;
const counts = ['trainedOfficials', 'validityMonths'] as const;

/** Who certifies, and what is asked for by number: nothing, until somebody says so. */
export function SettingsSection() {
  const { data } = useCertificationSettings();
  return data ? <SettingsForm key={data.version} settings={data} /> : null;
}

function SettingsForm({ settings }: { settings: CertificationSettings }) {
  const say = useWords();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetCertifications();
  const refusable = useRefusable();
  const [issuedBy, setIssuedBy] = useState(settings.issuedBy);
  const [typed, setTyped] = useState(() => typedOf(settings.thresholds));

  async function save(event: FormEvent) {
    event.preventDefault();
    const next = { ...settings, issuedBy, thresholds: thresholdsOf(typed) };
    if (!(await refusable.run(() => dataProvider.setCertification(next)))) return;
    notify(say('certification.settingsSaved'), { type: 'success' });
    await forget();
  }

  return (
    <Section title={say('certification.settings')} lead={say('certification.settingsLead')}>
      <Box component="form" onSubmit={(event) => void save(event)} sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
        <TextField
          label={say('certification.issuedBy')}
          helperText={say('certification.issuedByHelp')}
          value={issuedBy}
          onChange={(event) => setIssuedBy(event.target.value)}
        />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          {[...shares, ...counts].map((name) => (
            <TextField
              key={name}
              type="number"
              label={say(`threshold.${name}`)}
              value={typed[name]}
              slotProps={{ htmlInput: { min: 0, step: 'any' } }}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          ))}
        </Box>
        <GovernanceRefusal error={refusable.refusal} />
        <Button type="submit" variant="outlined" disabled={refusable.isPending} sx={{ justifySelf: 'start' }}>
          {say('certification.saveSettings')}
        </Button>
      </Box>
    </Section>
  );
}

type Typed = Record<keyof Thresholds, string>;

/** People read shares as percents; empty asks for nothing. */
function typedOf(thresholds: Thresholds): Typed {
  const share = (value: number | null) => (value === null ? '' : String(Math.round(value * 1_000) / 10));
  const count = (value: number | null) => (value === null ? '' : String(value));
  const { score, settledShare, doneShare, trainedOfficials, validityMonths } = thresholds;
  return {
    ...{ score: share(score), settledShare: share(settledShare), doneShare: share(doneShare) },
    ...{ trainedOfficials: count(trainedOfficials), validityMonths: count(validityMonths) },
  };
}

function thresholdsOf(typed: Typed): Thresholds {
  const share = (text: string) => (text === '' ? null : Number(text) / 100);
  const count = (text: string) => (text === '' ? null : Number(text));
  return {
    ...{ score: share(typed.score), settledShare: share(typed.settledShare), doneShare: share(typed.doneShare) },
    ...{ trainedOfficials: count(typed.trainedOfficials), validityMonths: count(typed.validityMonths) },
  };
}
