import { useMemo } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { audit } from './audit/index.js';
import { createAuthProvider } from './core/auth-provider.js';
import type { Connection } from './core/connection.js';
import { createDataProvider } from './core/data-provider.js';
import { createDeskStore } from './core/desk-store.js';
import { createQueryClient } from './core/query-client.js';
import { SessionProvider } from './core/session-context.js';
import { HomePage } from './desk/HomePage.js';
import { entries } from './entries/index.js';
import { findings } from './findings/index.js';
import { guides } from './guides/index.js';
import { helpLines } from './help-lines/index.js';
import { createI18nProvider } from './i18n/i18n-provider.js';
import * as Late from './late-pages.js';
import { DeskLayout } from './layout/DeskLayout.js';
import { DeskNotification } from './layout/DeskNotification.js';
import { Opening } from './layout/Opening.js';
import { locations } from './locations/index.js';
import { mobileStops } from './mobile-stops/index.js';
import { municipalities } from './municipalities/index.js';
import { organizations } from './organizations/index.js';
import { profiles } from './profiles/index.js';
import { questions } from './questions/index.js';
import { services } from './services/index.js';
import { sharedCopies, sharedOffers } from './shared-content/index.js';
import { SignInPage } from './sign-in/SignInPage.js';
import { staff } from './staff/index.js';
import { testQuestions } from './test-questions/index.js';
import { darkTheme, lightTheme } from './theme/theme.js';

/** The whole dashboard. */
export function App({ connection }: { connection: Connection }) {
  const { core, session } = connection;
  const providers = useMemo(
    () => ({
      authProvider: createAuthProvider(session),
      dataProvider: createDataProvider(core),
      i18nProvider: createI18nProvider(),
      store: createDeskStore(),
      queryClient: createQueryClient(),
    }),
    [core, session],
  );
  return (
    <SessionProvider value={session}>
      <Admin
        {...providers}
        title="Ventanilla"
        dashboard={HomePage}
        layout={DeskLayout}
        loginPage={SignInPage}
        loading={Opening}
        notification={DeskNotification}
        theme={lightTheme}
        darkTheme={darkTheme}
        requireAuth
        disableTelemetry
      >
        <Resource name="questions" {...questions} />
        <Resource name="testQuestions" {...testQuestions} />
        <Resource name="sharedCopies" {...sharedCopies} />
        <Resource name="sharedOffers" {...sharedOffers} />
        <Resource name="entries" {...entries} />
        <Resource name="services" {...services} />
        <Resource name="helpLines" {...helpLines} />
        <Resource name="guides" {...guides} />
        <Resource name="mobileStops" {...mobileStops} />
        <Resource name="organizations" {...organizations} />
        <Resource name="locations" {...locations} />
        <Resource name="findings" {...findings} />
        <Resource name="profiles" {...profiles} />
        <Resource name="municipalities" {...municipalities} />
        <Resource name="staff" {...staff} />
        <Resource name="audit" {...audit} />
        <CustomRoutes>
          <Route path="/exchange" element={<Late.ExchangePage />} />
          <Route path="/exchange/:id" element={<Late.ImportPage />} />
          <Route path="/why" element={<Late.WhyPage />} />
          <Route path="/review" element={<Late.ReviewQueuePage />} />
          <Route path="/releases" element={<Late.ReleasesPage />} />
          <Route path="/releases/:id" element={<Late.ReleasePage />} />
          <Route path="/to-translate" element={<Late.ToTranslatePage />} />
          <Route path="/entries/:id/translations/:language" element={<Late.TranslationPage />} />
          <Route path="/gaps" element={<Late.GapsPage />} />
          <Route path="/gaps/:id" element={<Late.GapPage />} />
          <Route path="/alerts" element={<Late.AlertsPage />} />
          <Route path="/alerts/:id" element={<Late.AlertPage />} />
          <Route path="/data-protection" element={<Late.DataProtectionPage />} />
          <Route path="/programs" element={<Late.ProgramsPage />} />
          <Route path="/cases" element={<Late.CasesPage />} />
          <Route path="/cases/settings" element={<Late.CaseSettingsPage />} />
          <Route path="/cases/:id" element={<Late.CasePage />} />
          <Route path="/rounds" element={<Late.RoundsPage />} />
          <Route path="/rounds/new" element={<Late.NewRoundPage />} />
          <Route path="/rounds/:id" element={<Late.RoundPage />} />
          <Route path="/rounds/:id/plan" element={<Late.RoundPlanPage />} />
          <Route path="/rounds/:id/asks" element={<Late.RoundAsksPage />} />
          <Route path="/rounds/:id/links" element={<Late.RoundLinksPage />} />
          <Route path="/rounds/:id/institutions" element={<Late.RoundInstitutionsPage />} />
          <Route path="/rounds/:id/minutes" element={<Late.RoundMinutesPage />} />
          <Route path="/domain-questions" element={<Late.DomainQuestionsPage />} />
          <Route path="/indicator-sets" element={<Late.SetsPage />} />
          <Route path="/indicator-sets/:id" element={<Late.SetPage />} />
          <Route path="/indicator-sets/:id/compare" element={<Late.SetComparePage />} />
          <Route path="/indicator-sets/:id/edit" element={<Late.SetEditorPage />} />
          <Route path="/rounds/:id/findings" element={<Late.RoundFindingsPage />} />
          <Route path="/profiles/read" element={<Late.ReadProfilePage />} />
          <Route path="/profiles/:id/whole" element={<Late.WholeProfilePage />} />
          <Route path="/rounds/:id/matrix" element={<Late.MatrixPage />} />
          <Route path="/rounds/:id/answers" element={<Late.AnswerPage />} />
          <Route path="/action-plans" element={<Late.ActionPlansPage />} />
          <Route path="/action-plans/:id" element={<Late.ActionPage />} />
          <Route path="/trainings" element={<Late.TrainingsPage />} />
          <Route path="/trainings/:id" element={<Late.TrainingPage />} />
          <Route path="/certifications" element={<Late.CertificationsPage />} />
          <Route path="/certifications/:id" element={<Late.CertificationPage />} />
          <Route path="/comparison" element={<Late.ComparisonPage />} />
          <Route path="/account" element={<Late.AccountPage />} />
          <Route path="/roles" element={<Late.RolesPage />} />
        </CustomRoutes>
        <CustomRoutes noLayout>
          <Route path="/welcome/:token" element={<Late.WelcomePage />} />
          <Route path="/rounds/:id/workshop" element={<Late.WorkshopPage />} />
        </CustomRoutes>
      </Admin>
    </SessionProvider>
  );
}
