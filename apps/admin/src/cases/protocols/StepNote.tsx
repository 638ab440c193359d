import { Box, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n/use-words.js';

type Props = {
  label: string;
  given: string;
  isPending: boolean;
  onKeep: (note: string) => void;
  onClose: () => void;
};

/** As core takes it. */
const LONGEST = 1_000;

/** A few words to a step: why it does not apply, or what was found. */
export function StepNote({ label, given, isPending, onKeep, onClose }: Props) {
  const say = useWords();
  const [note, setNote] = useState(given);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onKeep(note.trim());
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 1, width: '100%', paddingLeft: 4.5 }}>
      <TextField
        multiline
        required
        autoFocus
        label={label}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST } }}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" disabled={note.trim() === '' || isPending}>
          {say('protocolStep.save')}
        </Button>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
      </Box>
    </Box>
  );
}
