import { Box, Button, Checkbox, FormControlLabel, FormGroup, FormLabel, TextField } from '@mui/material';
import type { Certification, CertificationInput } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { useActionPlan } from '../action-plans/use-plan.js';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { Choice } from '../governance/Choice.js';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { Section } from '../layout/Section.js';
import { useTrainings } from '../trainings/use-training.js';
import { ApplicationFields } from './ApplicationFields.js';
import { useForgetCertifications, useRoundsToChoose } from './use-certification.js';

/** What the municipality brings: its application, its round and trainings, what the workshop found, what comes first. */
export function BroughtSection({ certification }: { certification: Certification }) {
  const say = useWords();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetCertifications();
  const refusable = useRefusable();
  const [input, setInput] = useState<CertificationInput>(() => inputOf(certification));
  const change = (part: Partial<CertificationInput>) => setInput({ ...input, ...part });
  const isOver = certification.certificate !== null;

  async function save(event: FormEvent) {
    event.preventDefault();
    if (!(await refusable.run(() => dataProvider.updateCertification(certification, input)))) return;
    notify(say('certification.saved'), { type: 'success' });
    await forget();
  }

  return (
    <Section title={say('certification.brought')} lead={isOver ? say('certification.over') : undefined}>
      <Box
        component="form"
        onSubmit={(event) => void save(event)}
        sx={{ display: 'grid', gap: 3, maxWidth: 720, gridTemplateColumns: 'minmax(0, 1fr)' }}
      >
        <ApplicationFields certification={certification} input={input} onChange={change} refusable={refusable} />
        <RoundAndTrainings input={input} onChange={change} />
        <TextField
          multiline
          minRows={3}
          label={say('certification.evaluation')}
          helperText={say('certification.evaluationHelp')}
          value={input.evaluation}
          onChange={(event) => change({ evaluation: event.target.value })}
        />
        {certification.profile && (
          <Priorities input={input} profile={certification.profile} onChange={(priorities) => change({ priorities })} />
        )}
        <GovernanceRefusal error={refusable.refusal} />
        {!isOver && (
          <Button type="submit" variant="contained" disabled={refusable.isPending} sx={{ justifySelf: 'start' }}>
            {say('certification.save')}
          </Button>
        )}
      </Box>
    </Section>
  );
}

type FieldsProps = { input: CertificationInput; onChange: (part: Partial<CertificationInput>) => void };

function RoundAndTrainings({ input, onChange }: FieldsProps) {
  const say = useWords();
  const { data: rounds } = useRoundsToChoose(input.municipality);
  const { data: trainings } = useTrainings(input.municipality);
  const options = (rounds?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      <Choice
        label={say('certification.round')}
        helperText={say('certification.roundHelp')}
        value={input.assessment ?? ''}
        options={[{ value: '', label: '—' }, ...options]}
        onChange={(assessment) => onChange({ assessment: assessment || null })}
      />
      <Boxes
        label={say('certification.trainings')}
        empty={say('certification.noTrainings')}
        options={(trainings?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        chosen={input.trainings}
        onChange={(chosen) => onChange({ trainings: chosen })}
      />
    </>
  );
}

type PrioritiesProps = { input: CertificationInput; profile: string; onChange: (keys: string[]) => void };

function Priorities({ input, profile, onChange }: PrioritiesProps) {
  const say = useWords();
  const written = useWritten();
  const { data: plan } = useActionPlan(input.municipality, profile);
  return (
    <Boxes
      label={say('certification.priorities')}
      empty={say('certification.noFindings')}
      options={(plan?.findings ?? []).map(({ key, titles }) => ({ value: key, label: written(titles) || key }))}
      chosen={input.priorities}
      onChange={onChange}
    />
  );
}

type BoxesProps = {
  label: string;
  empty: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

function Boxes({ label, empty, options, chosen, onChange }: BoxesProps) {
  const toggle = (value: string) => {
    const rest = chosen.filter((each) => each !== value);
    onChange(rest.length < chosen.length ? rest : [...rest, value]);
  };
  return (
    <FormGroup role="group" aria-label={label}>
      <FormLabel>{label}</FormLabel>
      {options.length === 0 && empty}
      {options.map(({ value, label: name }) => (
        <FormControlLabel
          key={value}
          sx={{ alignItems: 'flex-start' }}
          control={<Checkbox checked={chosen.includes(value)} onChange={() => toggle(value)} />}
          label={<Box sx={{ paddingBlock: 1, overflowWrap: 'anywhere' }}>{name}</Box>}
        />
      ))}
    </FormGroup>
  );
}

function inputOf(certification: Certification): CertificationInput {
  const { municipality, edition, application, assessment, trainings, evaluation, priorities } = certification;
  return { municipality, edition, application, assessment, trainings, evaluation, priorities };
}
