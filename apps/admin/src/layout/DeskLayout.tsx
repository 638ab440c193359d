import { Box } from '@mui/material';
import { type ReactNode, useSyncExternalStore } from 'react';
import { Layout } from 'react-admin';
import { useSession } from '../core/session-context.js';
import { fetchedLate } from '../late/fetched-late.js';
import { MunicipalityProvider } from '../municipality/municipality-context.js';
import { SignInAgainDialog } from '../sign-in/SignInAgainDialog.js';
import { OutboxProvider } from '../unsent/outbox-context.js';
import { DeskAppBar } from './DeskAppBar.js';
import { DeskMenu } from './DeskMenu.js';
import { DocumentLanguage } from './DocumentLanguage.js';
import { WhenReady } from './WhenReady.js';

const SecondFactorFirst = fetchedLate(async () => (await import('../account/SecondFactorFirst.js')).SecondFactorFirst);

export function DeskLayout({ children }: { children?: ReactNode }) {
  const session = useSession();
  const { secondFactorMissing } = useSyncExternalStore(session.subscribe, session.state);
  if (secondFactorMissing) return <SecondFactorFirst />;
  return (
    <MunicipalityProvider>
      <OutboxProvider>
        <DocumentLanguage />
        <SignInAgainDialog />
        <Layout appBar={DeskAppBar} menu={DeskMenu}>
          <Box sx={{ width: '100%', maxWidth: 1480, marginInline: 'auto', padding: { xs: 2, md: 3 }, minWidth: 0 }}>
            <WhenReady>{children}</WhenReady>
          </Box>
        </Layout>
      </OutboxProvider>
    </MunicipalityProvider>
  );
}
