import { Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { DoorPage } from './DoorPage.js';
import { SignInForm } from './SignInForm.js';

export function SignInPage() {
  const say = useWords();
  return (
    <DoorPage title={say('signIn.title')} lead={say('signIn.lead')}>
      <SignInForm />
      <Typography variant="body2" color="textSecondary" sx={{ marginTop: 3 }}>
        {say('signIn.forgotten')}
      </Typography>
    </DoorPage>
  );
}
