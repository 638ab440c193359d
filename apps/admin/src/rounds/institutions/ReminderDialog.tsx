import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import type { Assessment, InstitutionProgress } from '@ventanilla/contracts';
import { findDueDay } from '@ventanilla/mgi';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { CopyButton } from '../../links/CopyButton.js';
import { useMunicipality } from '../../municipality/municipality-context.js';
import { useMunicipalityName } from '../../municipality/use-municipality-name.js';
import { todayIn } from '../phase-days.js';

type Props = { round: Assessment; institution: InstitutionProgress; onClose: () => void };

/** A reminder of what an institution owes, to be sent the way people always talk. */
export function ReminderDialog({ round, institution, onClose }: Props) {
  const say = useWords();
  const text = useReminder(round, institution);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="reminder-dialog">
      <DialogTitle id="reminder-dialog">{say('round.remindTitle', { institution: institution.name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say('round.remindExplain')}</Typography>
        <TextField
          label={say('round.text')}
          value={text}
          multiline
          margin="dense"
          onFocus={({ target }) => target.select()}
          slotProps={{ htmlInput: { readOnly: true } }}
        />
      </DialogContent>
      <DialogActions>
        <CopyButton text={text} />
        <Button variant="contained" onClick={onClose}>
          {say('set.ok')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function useReminder(round: Assessment, { name, missing }: InstitutionProgress): string {
  const say = useWords();
  const dates = useDates();
  const municipality = useMunicipalityName();
  const { timeZone } = useMunicipality();
  const due = findDueDay(round.calendar, 'dataCollection');
  const facts = { round: round.title, municipality, institution: name, smart_count: missing.length };
  // Everything up to the page of the dashboard, where whoever is reminded signs in.
  const address = `${window.location.origin}${window.location.pathname}`;
  return [
    say('round.remindText', { ...facts, keys: missing.join(', ') }),
    ...(due === null
      ? []
      : [say(due < todayIn(timeZone) ? 'round.remindLate' : 'round.remindDue', { date: dates.day(due) })]),
    say('round.remindEnd', { address }),
  ].join(' ');
}
