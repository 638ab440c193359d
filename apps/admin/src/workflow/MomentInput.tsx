import { TextField } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { clockIn } from '../i18n/zone.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** A day and an hour on the municipality's clocks. */
export function MomentInput({ value, onChange }: { value: string; onChange: (clock: string) => void }) {
  const say = useWords();
  const { timeZone } = useMunicipality();
  return (
    <TextField
      type="datetime-local"
      label={say('moment.when')}
      helperText={say('moment.zone', { zone: timeZone.replaceAll('_', ' ') })}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: clockIn(timeZone, new Date()) } }}
    />
  );
}
