import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { CodeField } from '../account/CodeField.js';
import { PasswordField } from '../account/PasswordField.js';
import { isDeskError, toDeskError } from '../core/desk-error.js';
import type { DeskSession } from '../core/session.js';
import { useSession } from '../core/session-context.js';
import { useWords } from '../i18n/use-words.js';

/** Shown over whatever the person was doing when the session ended; the page below keeps what was typed. */
export function SignInAgainDialog() {
  const session = useSession();
  const { expired, staff } = useSyncExternalStore(session.subscribe, session.state);
  if (!expired || staff === null) return null;
  return <SignInAgain session={session} email={staff.email} />;
}

function SignInAgain({ session, email }: { session: DeskSession; email: string }) {
  const say = useWords();
  const translate = useTranslate();
  const [needsCode, setNeedsCode] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const code = needsCode ? String(given.get('code')) : undefined;
    await session.signIn(email, String(given.get('password')), code).catch((error: unknown) => {
      const known = toDeskError(error);
      if (isDeskError(known, 'secondFactorNeeded')) return setNeedsCode(true);
      setProblem(known instanceof Error ? known.message : 'error.internal');
    });
  }

  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="sign-in-again">
      <form onSubmit={submit}>
        <DialogTitle id="sign-in-again">{say('signInAgain.title')}</DialogTitle>
        <DialogContent>
          <Stack sx={{ gap: 2 }}>
            <Typography>{say('signInAgain.text', { email })}</Typography>
            {problem && <Alert severity="error">{translate(problem)}</Alert>}
            <PasswordField autoFocus />
            {needsCode && <CodeField label={say('signIn.code')} />}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => void session.signOut()}>{say('signInAgain.giveUp')}</Button>
          <Button type="submit" variant="contained">
            {say('signIn.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
