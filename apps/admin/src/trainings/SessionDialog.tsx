import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormGroup,
  FormLabel,
  TextField,
} from '@mui/material';
import type { Training, TrainingSession, TrainingSessionInput } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { todayIn } from '../entries/review-due.js';
import { Choice } from '../governance/Choice.js';
import { DayField } from '../governance/DayField.js';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { useForgetTrainings, useOfficials } from './use-training.js';

type Props = { training: Training; session: TrainingSession | null; onClose: () => void };

/** Says when a session was held and who came, or corrects it. */
export function SessionDialog({ training, session, onClose }: Props) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetTrainings();
  const refusable = useRefusable();
  const { timeZone } = useMunicipality();
  const [form, setForm] = useState<TrainingSessionInput>(() => formOf(training, session, todayIn(timeZone)));

  async function run(deed: () => Promise<unknown>) {
    const isDone = await refusable.run(async () => {
      await deed();
      return true;
    });
    if (!isDone) return;
    await forget();
    onClose();
  }

  const save = (event: FormEvent) => {
    event.preventDefault();
    void run(() =>
      session ? dataProvider.updateSession(training.id, session, form) : dataProvider.recordSession(training.id, form),
    );
  };

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="session-title">
      <form onSubmit={save}>
        <DialogTitle id="session-title">{say(session ? 'training.openSession' : 'training.newSession')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <SessionFields training={training} form={form} onChange={(part) => setForm({ ...form, ...part })} />
          <GovernanceRefusal error={refusable.refusal} />
        </DialogContent>
        <DialogActions>
          {session && (
            <Button color="error" onClick={() => void run(() => dataProvider.deleteSession(training.id, session.id))}>
              {say('training.deleteSession')}
            </Button>
          )}
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={form.on === '' || refusable.isPending}>
            {say('training.saveSession')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

type FieldsProps = {
  training: Training;
  form: TrainingSessionInput;
  onChange: (part: Partial<TrainingSessionInput>) => void;
};

function SessionFields({ training, form, onChange }: FieldsProps) {
  const say = useWords();
  return (
    <>
      <Choice
        label={say('training.module')}
        value={form.module}
        options={training.modules.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(module) => onChange({ module })}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <DayField label={say('training.on')} value={form.on} onChange={(on) => onChange({ on })} />
        <TextField
          type="number"
          label={say('training.hours')}
          value={form.hours}
          slotProps={{ htmlInput: { min: 0, max: 24, step: 0.5 } }}
          onChange={(event) => onChange({ hours: Number(event.target.value) })}
        />
      </Box>
      <TextField
        label={say('training.place')}
        value={form.place}
        onChange={(event) => onChange({ place: event.target.value })}
      />
      <Attendance training={training} form={form} onChange={onChange} />
    </>
  );
}

function Attendance({ training, form, onChange }: FieldsProps) {
  const say = useWords();
  const { data } = useOfficials(training.id);
  const toggle = (official: string) => {
    const rest = form.attended.filter((each) => each !== official);
    onChange({ attended: rest.length < form.attended.length ? rest : [...rest, official] });
  };
  return (
    <FormGroup role="group" aria-labelledby="who-came">
      <FormLabel id="who-came">{say('training.whoCame')}</FormLabel>
      {data?.items.length === 0 && say('training.noOfficials')}
      {data?.items.map(({ id, name }) => (
        <FormControlLabel
          key={id}
          control={<Checkbox checked={form.attended.includes(id)} onChange={() => toggle(id)} />}
          label={name}
        />
      ))}
    </FormGroup>
  );
}

function formOf({ modules }: Training, session: TrainingSession | null, today: string): TrainingSessionInput {
  if (session) {
    const { module, on, hours, place, attended } = session;
    return { module, on, hours, place, attended };
  }
  return { module: modules[0]?.key ?? '', on: today, hours: 2, place: '', attended: [] };
}
