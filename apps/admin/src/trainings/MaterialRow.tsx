import { Box, Button, Chip, Link, Typography } from '@mui/material';
import type { Training, TrainingInput } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { FileLink } from '../governance/FileLink.js';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { useWords } from '../i18n/use-words.js';
import { ConfirmDialog } from '../layout/ConfirmDialog.js';
import { withMaterials } from './training-form.js';
import { useForgetTrainings } from './use-training.js';

type Module = TrainingInput['modules'][number];
type Props = { training: Training; module: Module; material: Module['materials'][number] };

/** Something to read or use, and the way to take it out. */
export function MaterialRow({ training, module, material }: Props) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [isRemoving, setRemoving] = useState(false);
  const file = training.files.find(({ id }) => id === material.file);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', overflowWrap: 'anywhere' }}>
      {material.link ? (
        <Link href={material.link} target="_blank" rel="noreferrer">
          {material.title}
        </Link>
      ) : (
        <Typography>{material.title}</Typography>
      )}
      {file && <FileLink file={file} read={() => dataProvider.trainingFile(training.id, file.id)} />}
      {material.genderSensitive && <Chip size="small" variant="outlined" label={say('training.genderSensitive')} />}
      <Button
        size="small"
        onClick={() => setRemoving(true)}
        aria-label={`${say('training.removeMaterial')}: ${material.title}`}
        sx={{ minHeight: 44 }}
      >
        {say('training.removeMaterial')}
      </Button>
      {isRemoving && <RemoveMaterial {...{ training, module, material }} onClose={() => setRemoving(false)} />}
    </Box>
  );
}

function RemoveMaterial({ training, module, material, onClose }: Props & { onClose: () => void }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetTrainings();
  const { run, refusal, isPending } = useRefusable();

  async function remove() {
    const left = module.materials.filter((each) => each !== material);
    const saved = await run(() => dataProvider.updateTraining(training, withMaterials(training, module, left)));
    if (!saved) return;
    onClose();
    await forget();
  }

  return (
    <ConfirmDialog
      title={say('training.removeTitle', { title: material.title })}
      text={say(material.file ? 'training.removeFileText' : 'training.removeLinkText')}
      action={say('training.removeMaterial')}
      disabled={isPending}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <GovernanceRefusal error={refusal} />
    </ConfirmDialog>
  );
}
