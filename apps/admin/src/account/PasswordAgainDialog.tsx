import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { PasswordField } from './PasswordField.js';
import { useDeed } from './use-deed.js';

type Props<Result> = {
  title: string;
  deed: (password: string) => Promise<Result>;
  /** What follows when it is done. */
  onDone: (result: Result) => void;
  onClose: () => void;
};

/** Asks for the password before something that a session left open must not do. */
export function PasswordAgainDialog<Result>({ title, deed, onDone, onClose }: Props<Result>) {
  const say = useWords();
  const translate = useTranslate();
  const { run, problem, isPending } = useDeed();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password'));
    const done = await run(async () => ({ result: await deed(password) }));
    if (done) onDone(done.result);
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="password-again">
      <form onSubmit={submit}>
        <DialogTitle id="password-again">{title}</DialogTitle>
        <DialogContent>
          <Stack sx={{ gap: 2 }}>
            <Typography>{say('secondFactor.passwordWhy')}</Typography>
            {problem && <Alert severity="error">{translate(problem)}</Alert>}
            <PasswordField autoFocus />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isPending}>
            {say('secondFactor.continue')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
