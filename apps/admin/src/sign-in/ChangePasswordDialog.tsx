import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';

export function ChangePasswordDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const say = useWords();
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    try {
      await dataProvider.changePassword(String(given.get('current')), String(given.get('next')));
      notify(say('password.changed'), { type: 'success' });
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'error.internal');
    }
  }

  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="change-password">
      <form onSubmit={submit}>
        <DialogTitle id="change-password">{say('password.change')}</DialogTitle>
        <DialogContent>
          <Stack sx={{ gap: 2, paddingTop: 1 }}>
            {problem && <Alert severity="error">{translate(problem)}</Alert>}
            <TextField
              name="current"
              type="password"
              label={say('password.current')}
              autoComplete="current-password"
              required
            />
            <TextField
              name="next"
              type="password"
              label={say('password.next')}
              helperText={say('password.rule')}
              autoComplete="new-password"
              slotProps={{ htmlInput: { minLength: 12 } }}
              required
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" variant="contained">
            {say('password.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
