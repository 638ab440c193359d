import { Button } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { ChangePasswordDialog } from '../sign-in/ChangePasswordDialog.js';

export function PasswordSection() {
  const say = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Section title={say('signIn.password')} lead={say('password.rule')}>
      <Button variant="outlined" onClick={() => setOpen(true)} sx={{ justifySelf: 'start' }}>
        {say('password.change')}
      </Button>
      <ChangePasswordDialog open={open} onClose={() => setOpen(false)} />
    </Section>
  );
}
