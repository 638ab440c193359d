import { Box, Button, Chip, LinearProgress, TextField, Typography } from '@mui/material';
import type { Official, Training } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { Confirm, useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { NamesUntil } from './NamesUntil.js';
import { useForgetTrainings, useOfficials } from './use-training.js';

const nobody = { name: '', function: '', institution: '' };

/** Who takes part, what they attended, and their certificates. */
export function OfficialsSection({ training }: { training: Training }) {
  const say = useWords();
  const { data, isPending } = useOfficials(training.id);
  return (
    <Section title={say('training.officials')} lead={say('training.officialsLead')}>
      <NamesUntil training={training} />
      {isPending && <LinearProgress aria-label={say('common.loading')} />}
      {data?.items.length === 0 && <Typography color="textSecondary">{say('training.noOfficials')}</Typography>}
      <Box component="ul" sx={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {data?.items.map((official) => (
          <OfficialRow key={official.id} training={training} official={official} />
        ))}
      </Box>
      <AddOfficial training={training} />
    </Section>
  );
}

function OfficialRow({ training, official }: { training: Training; official: Official }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetTrainings();
  const refusable = useRefusable();
  const [isAsking, setAsking] = useState(false);
  const { id, name, hours, earned, certificate } = official;

  async function open() {
    const issued = await refusable.run(() => dataProvider.issueAttendance(training.id, id));
    if (!issued) return;
    window.open(issued.path, '_blank', 'noopener');
    await forget();
  }

  async function remove() {
    setAsking(false);
    await refusable.run(() => dataProvider.deleteOfficial(training.id, id));
    await forget();
  }

  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 650 }}>{name}</Typography>
        <Typography variant="body2" color="textSecondary">
          {[official.function, official.institution].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <Chip size="small" variant="outlined" label={say('training.hoursAttended', { hours })} />
      {earned && (
        <Button variant="outlined" disabled={refusable.isPending} onClick={() => void open()}>
          {say(certificate ? 'training.openCertificate' : 'training.issueCertificate')}
        </Button>
      )}
      <Button aria-label={`${say('training.forget')}: ${name}`} onClick={() => setAsking(true)}>
        {say('training.forget')}
      </Button>
      <GovernanceRefusal error={refusable.refusal} />
      <Confirm
        isOpen={isAsking}
        title={say('training.forgetTitle', { name })}
        content={say('training.forgetText')}
        confirm={say('training.forget')}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
}

function AddOfficial({ training }: { training: Training }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetTrainings();
  const refusable = useRefusable();
  const [form, setForm] = useState(nobody);

  async function add(event: FormEvent) {
    event.preventDefault();
    if (!(await refusable.run(() => dataProvider.addOfficial(training.id, form)))) return;
    setForm(nobody);
    await forget();
  }

  return (
    <Box component="form" onSubmit={(event) => void add(event)} sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { md: '1fr 1fr 1fr auto' }, alignItems: 'start' }}>
        {(['name', 'function', 'institution'] as const).map((field) => (
          <TextField
            key={field}
            required={field === 'name'}
            label={say(`training.official.${field}`)}
            value={form[field]}
            onChange={(event) => setForm({ ...form, [field]: event.target.value })}
          />
        ))}
        <Button type="submit" variant="contained" disabled={form.name.trim() === '' || refusable.isPending}>
          {say('training.addOfficial')}
        </Button>
      </Box>
      <GovernanceRefusal error={refusable.refusal} />
    </Box>
  );
}
