import { Box, Button, Link, TextField, Typography } from '@mui/material';
import {
  type DataProtectionItem,
  type DataProtectionPoint,
  dataProtectionPoints,
  dataProtectionSources,
  dataProtectionStates,
} from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { Choice } from '../governance/Choice.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { StepRefusal } from '../programs/StepRefusal.js';
import { useStep } from '../programs/use-step.js';

type Props = { municipality: string; item: DataProtectionItem };

/** One point: what it asks for and where that comes from, where it stands, and who said so. */
export function PointCard({ municipality, item }: Props) {
  const say = useWords();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { step, refusal, isPending } = useStep('dataProtection');
  const [state, setState] = useState(item.state);
  const [note, setNote] = useState(item.note);
  const isChanged = state !== item.state || note.trim() !== item.note;
  async function save() {
    const saved = await step(() => dataProvider.setDataProtection(municipality, item.point, { state, note }));
    if (saved) notify(say('dataProtection.saved'), { type: 'success' });
  }
  return (
    <Section title={say(`dataProtection.${item.point}`)} lead={say(`dataProtection.${item.point}.text`)}>
      <Sources point={item.point} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '220px 1fr auto' } }}>
        <Choice
          label={say('dataProtection.state')}
          value={state}
          options={dataProtectionStates.map((value) => ({ value, label: say(`dataProtection.state.${value}`) }))}
          onChange={(value) => setState(dataProtectionStates.find((each) => each === value) ?? state)}
        />
        <TextField
          label={say('dataProtection.note')}
          value={note}
          multiline
          helperText={say('dataProtection.noteHelp')}
          onChange={(event) => setNote(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 1_000 } }}
        />
        <Button
          variant="contained"
          sx={{ alignSelf: 'start', minHeight: 44 }}
          disabled={isPending || !isChanged}
          onClick={() => void save()}
        >
          {say('dataProtection.save')}
        </Button>
      </Box>
      <StepRefusal error={refusal} />
      <WhoSaidSo item={item} />
    </Section>
  );
}

function WhoSaidSo({ item: { by, at } }: { item: DataProtectionItem }) {
  const say = useWords();
  const { moment } = useDates();
  const said = by && at ? say('dataProtection.by', { by, when: moment(at) }) : say('dataProtection.nobody');
  return (
    <Typography variant="body2" color="textSecondary">
      {said}
    </Typography>
  );
}

function Sources({ point }: { point: DataProtectionPoint }) {
  const say = useWords();
  return (
    <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }} role="group" aria-label={say('dataProtection.sources')}>
      {dataProtectionPoints[point].map((source) => (
        <Link key={source} href={dataProtectionSources[source]} target="_blank" rel="noopener noreferrer">
          {say(`dataProtection.source.${source}`)}
        </Link>
      ))}
    </Box>
  );
}
