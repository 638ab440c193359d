import { useMemo } from 'react';
import { Admin, Resource } from 'react-admin';
import { createAuthProvider } from './core/auth-provider.js';
import type { Connection } from './core/connection.js';
import { createDataProvider } from './core/data-provider.js';
import { SessionProvider } from './core/session-context.js';
import { createI18nProvider } from './i18n/i18n-provider.js';
import { DeskLayout } from './layout/DeskLayout.js';
import { services } from './services/index.js';
import { SignInPage } from './sign-in/SignInPage.js';
import { darkTheme, lightTheme } from './theme/theme.js';

/** The whole dashboard. */
export function App({ connection }: { connection: Connection }) {
  const { core, session } = connection;
  const providers = useMemo(
    () => ({
      authProvider: createAuthProvider(session),
      dataProvider: createDataProvider(core),
      i18nProvider: createI18nProvider(),
    }),
    [core, session],
  );
  return (
    <SessionProvider value={session}>
      <Admin
        {...providers}
        title="Ventanilla"
        layout={DeskLayout}
        loginPage={SignInPage}
        theme={lightTheme}
        darkTheme={darkTheme}
        requireAuth
        disableTelemetry
      >
        <Resource name="services" {...services} />
      </Admin>
    </SessionProvider>
  );
}
