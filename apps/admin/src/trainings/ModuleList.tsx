import { Box, Chip, Link, Typography } from '@mui/material';
import type { Training, TrainingInput } from '@ventanilla/contracts';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { FileLink } from '../governance/FileLink.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { AddMaterial } from './AddMaterial.js';

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
        <Material key={`${material.title}${material.file}${material.link}`} training={training} material={material} />
      ))}
      <AddMaterial training={training} module={module} />
    </Box>
  );
}

function Material({ training, material }: { training: Training; material: Module['materials'][number] }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
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
    </Box>
  );
}
