import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useWords } from '../i18n/use-words.js';

type Props = { taken: string[]; onSave: (name: string) => void; onClose: () => void };

/** What the filters that are set now are to be called. */
export function NameFiltersDialog({ taken, onSave, onClose }: Props) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  function save(event: FormEvent) {
    event.preventDefault();
    onSave(name);
    onClose();
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="name-filters">
      <Box component="form" onSubmit={save}>
        <DialogTitle id="name-filters">{say('savedFilters.question')}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            label={say('savedFilters.name')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            helperText={taken.includes(name) ? say('savedFilters.taken') : say('savedFilters.explain')}
            slotProps={{ htmlInput: { maxLength: 60 } }}
            sx={{ marginTop: 1 }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={name === ''}>
            {say('savedFilters.confirm')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
