import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  TextField,
} from '@mui/material';
import type { Training } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { DayField } from '../governance/DayField.js';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipalityName } from '../municipality/use-municipality-name.js';
import { CapacityFields } from './CapacityFields.js';
import { formOf, inputOf, type TrainingForm } from './training-form.js';
import { useForgetTrainings } from './use-training.js';

type Props = { municipality: string; training: Training | null; onClose: () => void };

/** Plans a training, or changes it. */
export function TrainingDialog({ municipality, training, onClose }: Props) {
  const say = useWords();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetTrainings();
  const refusable = useRefusable();
  const name = useMunicipalityName();
  const [form, setForm] = useState(() => formOf(training, name));
  const change = (part: Partial<TrainingForm>) => setForm({ ...form, ...part });
  const input = inputOf(municipality, form, training?.modules ?? []);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (!input) return;
    const saved = await refusable.run(() =>
      training ? dataProvider.updateTraining(training, input) : dataProvider.createTraining(input),
    );
    if (!saved) return;
    await forget();
    notify(say('training.saved'), { type: 'success' });
    onClose();
  }

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="training-title">
      <form onSubmit={(event) => void save(event)}>
        <DialogTitle id="training-title">{say(training ? 'training.change' : 'training.new')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Fields form={form} change={change} />
          <CapacityFields capacities={form.capacities} onChange={(capacities) => change({ capacities })} />
          <GovernanceRefusal error={refusable.refusal} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!input || refusable.isPending}>
            {say('training.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function Fields({ form, change }: { form: TrainingForm; change: (part: Partial<TrainingForm>) => void }) {
  const say = useWords();
  return (
    <>
      <TextField
        required
        autoFocus
        label={say('training.title')}
        value={form.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextField
        required
        label={say('training.givenBy')}
        helperText={say('training.givenByHelp')}
        value={form.givenBy}
        onChange={(event) => change({ givenBy: event.target.value })}
      />
      <TextField
        required
        multiline
        minRows={3}
        label={say('training.modules')}
        helperText={say('training.modulesHelp')}
        value={form.modules}
        onChange={(event) => change({ modules: event.target.value })}
      />
      <TextField
        type="number"
        label={say('training.hoursNeeded')}
        helperText={say('training.hoursNeededHelp')}
        value={form.hours}
        slotProps={{ htmlInput: { min: 0, step: 'any' } }}
        onChange={(event) => change({ hours: event.target.value })}
      />
      <FormControlLabel
        control={<Checkbox checked={form.allModules} onChange={(_, allModules) => change({ allModules })} />}
        label={say('training.allModules')}
      />
      <DayField
        label={say('training.namesUntil')}
        helperText={say('training.namesUntilHelp')}
        value={form.namesUntil}
        onChange={(namesUntil) => change({ namesUntil })}
      />
    </>
  );
}
