import { alertPage } from './late/alert-page.js';
import { casePage } from './late/case-page.js';
import { fetchedLate } from './late/fetched-late.js';
import { gapPage } from './late/gap-page.js';
import { governancePage } from './late/governance-page.js';
import { programPage } from './late/program-page.js';

// The pages that few need at first, in the order of the menu.
export const WhyPage = fetchedLate(async () => (await import('./why/WhyPage.js')).WhyPage);
export const ReviewQueuePage = fetchedLate(async () => (await import('./workflow/ReviewQueuePage.js')).ReviewQueuePage);
export const ReleasesPage = fetchedLate(async () => (await import('./releases/ReleasesPage.js')).ReleasesPage);
export const ReleasePage = fetchedLate(async () => (await import('./releases/ReleasePage.js')).ReleasePage);
export const ToTranslatePage = fetchedLate(
  async () => (await import('./translations/ToTranslatePage.js')).ToTranslatePage,
);
export const TranslationPage = fetchedLate(
  async () => (await import('./translations/TranslationPage.js')).TranslationPage,
);
export const ExchangePage = fetchedLate(async () => (await import('./exchange/ExchangePage.js')).ExchangePage);
export const ImportPage = fetchedLate(async () => (await import('./exchange/ImportPage.js')).ImportPage);
export const RolesPage = fetchedLate(async () => (await import('./roles/RolesPage.js')).RolesPage);
export const AccountPage = fetchedLate(async () => (await import('./account/AccountPage.js')).AccountPage);
export const WelcomePage = fetchedLate(async () => (await import('./links/WelcomePage.js')).WelcomePage);

// So do unanswered questions.
export const GapsPage = gapPage(async () => (await import('./gaps/GapsPage.js')).GapsPage);
export const GapPage = gapPage(async () => (await import('./gaps/GapPage.js')).GapPage);

// Alerts bring along what they say.
export const AlertsPage = alertPage(async () => (await import('./alerts/AlertsPage.js')).AlertsPage);
export const AlertPage = alertPage(async () => (await import('./alerts/AlertPage.js')).AlertPage);

// Data protection and programs bring along what they say.
export const DataProtectionPage = programPage(
  async () => (await import('./data-protection/DataProtectionPage.js')).DataProtectionPage,
);
export const ProgramsPage = programPage(async () => (await import('./programs/ProgramsPage.js')).ProgramsPage);

// Rounds and profiles bring along what they say.
export const SetsPage = governancePage(async () => (await import('./indicator-sets/SetsPage.js')).SetsPage);
export const SetPage = governancePage(async () => (await import('./indicator-sets/SetPage.js')).SetPage);
export const SetComparePage = governancePage(async () => (await import('./indicator-sets/ComparePage.js')).ComparePage);
export const SetEditorPage = governancePage(
  async () => (await import('./indicator-sets/editor/SetEditorPage.js')).SetEditorPage,
);
export const RoundsPage = governancePage(async () => (await import('./rounds/RoundsPage.js')).RoundsPage);
export const NewRoundPage = governancePage(async () => (await import('./rounds/plan/NewRoundPage.js')).NewRoundPage);
export const RoundPage = governancePage(async () => (await import('./rounds/now/RoundPage.js')).RoundPage);
export const RoundPlanPage = governancePage(async () => (await import('./rounds/plan/PlanPage.js')).PlanPage);
export const RoundAsksPage = governancePage(async () => (await import('./rounds/asks/AsksPage.js')).AsksPage);
export const RoundLinksPage = governancePage(async () => (await import('./rounds/links/LinksPage.js')).LinksPage);
export const RoundInstitutionsPage = governancePage(
  async () => (await import('./rounds/institutions/InstitutionsPage.js')).InstitutionsPage,
);
export const RoundMinutesPage = governancePage(
  async () => (await import('./rounds/minutes/MinutesPage.js')).MinutesPage,
);
export const RoundFindingsPage = governancePage(
  async () => (await import('./round-findings/RoundFindingsPage.js')).RoundFindingsPage,
);
export const WholeProfilePage = governancePage(
  async () => (await import('./profiles/whole/WholeProfilePage.js')).WholeProfilePage,
);
export const ReadProfilePage = governancePage(
  async () => (await import('./profiles/reading/ReadProfilePage.js')).ReadProfilePage,
);
export const ComparisonPage = governancePage(
  async () => (await import('./comparison/ComparisonPage.js')).ComparisonPage,
);
export const MatrixPage = governancePage(async () => (await import('./matrix/MatrixPage.js')).MatrixPage);
export const AnswerPage = governancePage(async () => (await import('./answering/AnswerPage.js')).AnswerPage);
export const WorkshopPage = governancePage(async () => (await import('./workshop/WorkshopPage.js')).WorkshopPage);
export const RespondentHome = governancePage(
  async () => (await import('./round-home/RespondentHome.js')).RespondentHome,
);
export const RoundsAtHome = governancePage(async () => (await import('./round-home/RoundsAtHome.js')).RoundsAtHome);
export const ActionPlansPage = governancePage(
  async () => (await import('./action-plans/ActionPlansPage.js')).ActionPlansPage,
);
export const ActionPage = governancePage(async () => (await import('./action-plans/ActionPage.js')).ActionPage);
export const TrainingsPage = governancePage(async () => (await import('./trainings/TrainingsPage.js')).TrainingsPage);
export const TrainingPage = governancePage(async () => (await import('./trainings/TrainingPage.js')).TrainingPage);
export const CertificationsPage = governancePage(
  async () => (await import('./certifications/CertificationsPage.js')).CertificationsPage,
);
export const CertificationPage = governancePage(
  async () => (await import('./certifications/CertificationPage.js')).CertificationPage,
);
export const DomainQuestionsPage = governancePage(
  async () => (await import('./domain-questions/DomainQuestionsPage.js')).DomainQuestionsPage,
);

// The cases of people bring along what they say; the way to them looks after new ones, for those who may see them.
export const CasesMenuItem = fetchedLate(async () => (await import('./cases/CasesMenuItem.js')).CasesMenuItem, null);
export const CasesPage = casePage(async () => (await import('./cases/CasesPage.js')).CasesPage);
export const CasePage = casePage(async () => (await import('./cases/CasePage.js')).CasePage);
export const CaseSettingsPage = casePage(
  async () => (await import('./cases/settings/CaseSettingsPage.js')).CaseSettingsPage,
);
