import { Box } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { MayDoSection } from './MayDoSection.js';
import { PasswordSection } from './PasswordSection.js';
import { SecondFactorSection } from './SecondFactorSection.js';
import { SessionsSection } from './SessionsSection.js';
import { TelegramSection } from './TelegramSection.js';

/** What everybody looks after by themselves. */
export function AccountPage() {
  const say = useWords();
  return (
    <>
      <PageHeader title={say('account.title')} lead={say('account.lead')} />
      <Box sx={{ display: 'grid', gap: 2.5, maxWidth: 860 }}>
        <PasswordSection />
        <SecondFactorSection />
        <SessionsSection />
        <TelegramSection />
        <MayDoSection />
      </Box>
    </>
  );
}
