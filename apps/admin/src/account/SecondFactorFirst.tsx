import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useLogout } from 'react-admin';
import { useSession } from '../core/session-context.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Section } from '../layout/Section.js';
import { SecondFactorDialog } from './SecondFactorDialog.js';

/** All there is of the dashboard until the second factor that the municipality asks for is set up. */
export function SecondFactorFirst() {
  const say = useWords();
  const session = useSession();
  const logout = useLogout();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    void session.renew();
  };
  return (
    <Box component="main" sx={{ maxWidth: 560, marginInline: 'auto', padding: { xs: 2, sm: 6 } }}>
      <PageHeader title={say('secondFactor.title')} lead={say('secondFactor.mustBe')} />
      <Section title={say('secondFactor.add')} lead={say('secondFactor.lead')}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="contained" onClick={() => setOpen(true)}>
            {say('secondFactor.add')}
          </Button>
          <Button onClick={() => void logout()}>{say('signInAgain.giveUp')}</Button>
        </Box>
      </Section>
      {open && <SecondFactorDialog onClose={close} />}
    </Box>
  );
}
