import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { CaseDetail, StartedProtocol, StepStanding } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { CaseRefusal } from '../CaseRefusal.js';
import { nearestText } from '../nearest-text.js';
import { useCaseDeed } from '../use-case-deed.js';
import { StepNote } from './StepNote.js';

type Step = StartedProtocol['steps'][number];
type Props = { one: CaseDetail; protocol: string; step: Step; isOpen: boolean };

/** One step: ticked when it is done, or said not to apply and why. */
export function ProtocolStepRow({ one, protocol, step, isOpen }: Props) {
  const say = useWords();
  const [locale] = useLocaleState();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { change, refusal, isPending } = useCaseDeed();
  const [writes, setWrites] = useState<'why' | 'note' | null>(null);

  const mark = (standing: StepStanding, note: string | null) =>
    change(() => dataProvider.markStep(one.id, { protocol, step: step.id, standing, note }));
  async function keepNote(note: string) {
    if (await mark(writes === 'why' ? 'notApplicable' : step.standing, note)) setWrites(null);
  }

  return (
    <Box component="li" sx={{ display: 'grid', gap: 0.5, justifyItems: 'start', minWidth: 0 }}>
      <FormControlLabel
        sx={{ alignItems: 'flex-start', margin: 0 }}
        control={
          <Checkbox
            checked={step.standing === 'done'}
            disabled={!isOpen || isPending}
            onChange={(_, on) => void mark(on ? 'done' : 'open', on ? step.note : null)}
          />
        }
        label={<StepText text={nearestText(step.texts, locale)} step={step} />}
      />
      {isOpen && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, paddingLeft: 4.5 }}>
          {step.standing === 'open' && (
            <Button onClick={() => setWrites('why')}>{say('protocolStep.notApplicable')}</Button>
          )}
          {step.standing !== 'open' && <Button onClick={() => setWrites('note')}>{say('protocolStep.addNote')}</Button>}
          {step.standing === 'notApplicable' && (
            <Button onClick={() => void mark('open', null)}>{say('protocolStep.open')}</Button>
          )}
        </Box>
      )}
      {writes && (
        <StepNote
          label={say(writes === 'why' ? 'protocolStep.why' : 'protocolStep.note')}
          given={step.note ?? ''}
          isPending={isPending}
          onKeep={(note) => void keepNote(note)}
          onClose={() => setWrites(null)}
        />
      )}
      <CaseRefusal error={refusal} />
    </Box>
  );
}

function StepText({ text, step: { required, standing, note, by, at } }: { text: string; step: Step }) {
  const say = useWords();
  const dates = useDates();
  return (
    <Box sx={{ paddingTop: 1 }}>
      <Typography>{text}</Typography>
      <Typography variant="body2" color="textSecondary">
        {[
          standing === 'notApplicable' && say('protocolStep.notApplicable'),
          standing === 'open' && required && say('protocol.required'),
          standing !== 'open' && by && at && say('protocolStep.by', { name: by, at: dates.moment(at) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {note && <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note}</Typography>}
    </Box>
  );
}
