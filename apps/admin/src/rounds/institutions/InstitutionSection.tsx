import { Box, Button, Chip, Typography } from '@mui/material';
import type { Assessment, InstitutionProgress, Respondent } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { keysInWords } from '../keys-in-words.js';
import { ProgressLine } from '../ProgressLine.js';
import { InviteDialog } from './InviteDialog.js';
import { PeopleList } from './PeopleList.js';
import { ReminderDialog } from './ReminderDialog.js';

type Props = { round: Assessment; institution: InstitutionProgress; people: readonly Respondent[]; runs: boolean };

/** One institution of a round, and what those who run the round can do about it. */
export function InstitutionSection({ round, institution, people, runs }: Props) {
  const say = useWords();
  const { name, daysLate, missing, asked } = institution;
  const late = daysLate > 0 && <Chip color="warning" label={say('round.daysLate', { smart_count: daysLate })} />;
  return (
    <Section title={name} aside={late}>
      <ProgressLine progress={institution} />
      {asked > 0 && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {missing.length === 0
            ? say('round.owesNothing')
            : say('round.owes', { smart_count: missing.length, keys: keysInWords(missing) })}
        </Typography>
      )}
      {runs && <PeopleList round={round} people={people} />}
      {runs && <Deeds round={round} institution={institution} />}
    </Section>
  );
}

function Deeds({ round, institution }: Pick<Props, 'round' | 'institution'>) {
  const say = useWords();
  const [open, setOpen] = useState<'invite' | 'remind' | null>(null);
  const close = () => setOpen(null);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button variant="outlined" onClick={() => setOpen('invite')}>
        {say('round.invite')}
      </Button>
      {institution.missing.length > 0 && <Button onClick={() => setOpen('remind')}>{say('round.remind')}</Button>}
      {open === 'invite' && <InviteDialog round={round.id} institution={institution} onClose={close} />}
      {open === 'remind' && <ReminderDialog round={round} institution={institution} onClose={close} />}
    </Box>
  );
}
