import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { CodeField } from '../account/CodeField.js';
import { PasswordField } from '../account/PasswordField.js';
import { useWords } from '../i18n/use-words.js';

/** E-mail and password and, where there is a second factor, its code on a second step. */
export function SignInForm() {
  const say = useWords();
  const translate = useTranslate();
  const login = useLogin();
  const [needsCode, setNeedsCode] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setPending(true);
    setProblem(null);
    try {
      const [username, password] = [String(given.get('email')), String(given.get('password'))];
      await login({ username, password, ...(needsCode && { code: String(given.get('code')) }) });
    } catch (error) {
      const message = error instanceof Error ? error.message : 'error.internal';
      if (message === 'error.secondFactorNeeded') setNeedsCode(true);
      else setProblem(message);
      setPending(false);
    }
  }

  return (
    <Stack component="form" onSubmit={submit} sx={{ gap: 2 }}>
      {problem && <Alert severity="error">{translate(problem)}</Alert>}
      <Stack sx={{ gap: 2, display: needsCode ? 'none' : undefined }}>
        <TextField name="email" type="email" label={say('signIn.email')} autoComplete="username" required autoFocus />
        <PasswordField />
      </Stack>
      {needsCode && <Typography>{say('signIn.codeLead')}</Typography>}
      {needsCode && <CodeField label={say('signIn.code')} />}
      <Button type="submit" variant="contained" size="large" disabled={isPending}>
        {say(isPending ? 'signIn.pending' : 'signIn.submit')}
      </Button>
      {needsCode && <Button onClick={() => setNeedsCode(false)}>{say('signIn.back')}</Button>}
    </Stack>
  );
}
