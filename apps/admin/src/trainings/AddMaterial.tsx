import { Box, Button, Checkbox, FormControlLabel, TextField } from '@mui/material';
import type { Training, TrainingInput } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { SendFileButton } from '../governance/SendFileButton.js';
import { useWords } from '../i18n/use-words.js';
import { withMaterials } from './training-form.js';
import { useForgetTrainings } from './use-training.js';

type Module = TrainingInput['modules'][number];
type Material = Module['materials'][number];

/** Adds something to read or use to a module: a link, or a file. */
export function AddMaterial({ training, module }: { training: Training; module: Module }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetTrainings();
  const refusable = useRefusable();
  const [isOpen, setOpen] = useState(false);
  const [form, setForm] = useState({ title: '', link: '', genderSensitive: false });
  const { title, link, genderSensitive } = form;

  async function add(more: Pick<Material, 'file' | 'link'> & { title: string }) {
    const material = { genderSensitive, ...more };
    const saved = await refusable.run(() =>
      dataProvider.updateTraining(training, withMaterials(training, module, [...module.materials, material])),
    );
    if (!saved) return;
    setForm({ title: '', link: '', genderSensitive: false });
    setOpen(false);
    await forget();
  }

  if (!isOpen) {
    return (
      <Button onClick={() => setOpen(true)} aria-label={`${say('training.addMaterial')}: ${module.name}`}>
        {say('training.addMaterial')}
      </Button>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add({ title, file: null, link });
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 1.5, width: '100%', maxWidth: 560 }}>
      <TextField
        required
        autoFocus
        label={say('training.materialTitle')}
        value={title}
        onChange={(event) => setForm({ ...form, title: event.target.value })}
      />
      <TextField
        type="url"
        label={say('plan.link')}
        placeholder="https://"
        value={link}
        onChange={(event) => setForm({ ...form, link: event.target.value })}
      />
      <FormControlLabel
        control={<Checkbox checked={genderSensitive} onChange={(_, on) => setForm({ ...form, genderSensitive: on })} />}
        label={say('training.genderSensitiveHelp')}
      />
      <GovernanceRefusal error={refusable.refusal} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" variant="contained" disabled={!title.trim() || !link.trim() || refusable.isPending}>
          {say('training.saveLink')}
        </Button>
        <SendFileButton
          label={say('training.sendFile')}
          refusable={refusable}
          send={(file) => dataProvider.addTrainingFile(training.id, file)}
          onSent={({ id, fileName }) => void add({ title: title.trim() || fileName, file: id, link: null })}
        />
        <Button onClick={() => setOpen(false)}>{say('common.cancel')}</Button>
      </Box>
    </Box>
  );
}
