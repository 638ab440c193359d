import { Alert, Button, LinearProgress, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { OpenedLink } from '@ventanilla/contracts';
import type { FormEvent } from 'react';
import { useDataProvider, useLogin, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { useDeed } from '../account/use-deed.js';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { DoorPage } from '../sign-in/DoorPage.js';

/** What whoever was handed a link sees: whose it is, and a field for a password of their own. */
export function WelcomePage() {
  const say = useWords();
  const { token = '' } = useParams();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data, error } = useQuery({
    queryKey: ['link', token],
    queryFn: () => dataProvider.openLink(token),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <LinkOver message={error.message} />;
  if (!data) return <LinearProgress aria-label={say('common.loading')} />;
  return <ChoosePassword link={data} token={token} />;
}

function LinkOver({ message }: { message: string }) {
  const say = useWords();
  const translate = useTranslate();
  return (
    <DoorPage title={say('link.overTitle')} lead={translate(message)}>
      <Button component={Link} to="/login" variant="outlined">
        {say('link.toSignIn')}
      </Button>
    </DoorPage>
  );
}

function ChoosePassword({ link, token }: { link: OpenedLink; token: string }) {
  const say = useWords();
  const translate = useTranslate();
  const login = useLogin();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, problem, isPending } = useDeed();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password'));
    const used = await run(() => dataProvider.useLink(token, password));
    if (!used) return;
    // A second factor that is still there is asked for on the page to sign in.
    await login({ username: link.email, password }, '/').catch(() => window.location.assign('#/login'));
  }

  const isInvitation = link.purpose === 'invitation';
  const lead = isInvitation ? say('link.inviteLead', { role: say(`role.${link.role}`) }) : say('link.resetLead');
  return (
    <DoorPage title={say(isInvitation ? 'link.inviteTitle' : 'link.resetTitle', { name: link.name })} lead={lead}>
      <Stack component="form" onSubmit={submit} sx={{ gap: 2 }}>
        <Typography>{say('link.email', { email: link.email })}</Typography>
        {problem && <Alert severity="error">{translate(problem)}</Alert>}
        <input type="hidden" name="username" autoComplete="username" value={link.email} readOnly />
        <TextField
          name="password"
          type="password"
          label={say('password.next')}
          helperText={say('password.rule')}
          autoComplete="new-password"
          slotProps={{ htmlInput: { minLength: 12, maxLength: 200 } }}
          required
          autoFocus
        />
        <Button type="submit" variant="contained" size="large" disabled={isPending}>
          {say('link.save')}
        </Button>
      </Stack>
    </DoorPage>
  );
}
