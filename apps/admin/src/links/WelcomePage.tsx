import { Alert, Button, LinearProgress, Stack, TextField, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OpenedLink } from '@ventanilla/contracts';
import type { FormEvent } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { useDeed } from '../account/use-deed.js';
import type { DeskDataProvider } from '../core/data-provider.js';
import { isDeskError, toDeskError } from '../core/desk-error.js';
import { useSession } from '../core/session-context.js';
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
  const session = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, problem, isPending } = useDeed();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password'));
    const entered = await run(async () => {
      await dataProvider.useLink(token, password);
      await session.signIn(link.email, password).catch(unlessCodeNeeded);
      return true;
    });
    if (!entered) return;
    // Whoever opened the link was not signed in, and the dashboard still remembers that.
    await queries.resetQueries({ queryKey: ['auth'] });
    navigate('/');
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

/** A second factor that is still there is asked for on the page to sign in, where the dashboard leads by itself. */
function unlessCodeNeeded(error: unknown): void {
  if (!isDeskError(toDeskError(error), 'secondFactorNeeded')) throw error;
}
