import { Alert, Button, Stack, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { useWords } from '../i18n/use-words.js';

export function SignInForm() {
  const say = useWords();
  const translate = useTranslate();
  const login = useLogin();
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setPending(true);
    setProblem(null);
    try {
      await login({ username: String(given.get('email')), password: String(given.get('password')) });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'error.internal');
      setPending(false);
    }
  }

  return (
    <Stack component="form" onSubmit={submit} sx={{ gap: 2 }}>
      {problem && <Alert severity="error">{translate(problem)}</Alert>}
      <TextField name="email" type="email" label={say('signIn.email')} autoComplete="username" required autoFocus />
      <TextField
        name="password"
        type="password"
        label={say('signIn.password')}
        autoComplete="current-password"
        required
      />
      <Button type="submit" variant="contained" size="large" disabled={isPending}>
        {say(isPending ? 'signIn.pending' : 'signIn.submit')}
      </Button>
    </Stack>
  );
}
