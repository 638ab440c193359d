import { Box, Typography } from '@mui/material';
import type { Training, TrainingInput } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { AddMaterial } from './AddMaterial.js';
import { MaterialRow } from './MaterialRow.js';

type Module = TrainingInput['modules'][number];

/** What is taught, with what. */
export function ModuleList({ training }: { training: Training }) {
  const say = useWords();
  const { hours, allModules } = training.requirement;
  const asked = [
    hours === null ? '' : say('training.askedHours', { hours }),
    allModules ? say('training.askedAll') : '',
  ];
  return (
    <Section title={say('training.modules')} lead={asked.filter(Boolean).join(' ') || say('training.askedNothing')}>
      {training.modules.map((module) => (
        <ModuleRow key={module.key} training={training} module={module} />
      ))}
    </Section>
  );
}

function ModuleRow({ training, module }: { training: Training; module: Module }) {
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start', minWidth: 0 }}>
      <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
        {module.name}
      </Typography>
      {module.materials.map((material) => (
        <MaterialRow key={`${material.title}${material.file}${material.link}`} {...{ training, module, material }} />
      ))}
      <AddMaterial training={training} module={module} />
    </Box>
  );
}
