import type { BotMessageKey } from '../bot/messages.js';
import type { FactMessageKey } from '../facts/messages.js';
import type { Messages } from '../messages.js';
import type { account } from './es/account.js';
import type { actionPlans } from './es/action-plans.js';
import type { alertDeeds } from './es/alert-deeds.js';
import type { alertPages } from './es/alert-pages.js';
import type { answering } from './es/answering.js';
import type { caseConversation } from './es/case-conversation.js';
import type { caseDeeds } from './es/case-deeds.js';
import type { caseSettings } from './es/case-settings.js';
import type { caseWork } from './es/case-work.js';
import type { cases } from './es/cases.js';
import type { certifications } from './es/certifications.js';
import type { comparison } from './es/comparison.js';
import type { concepts } from './es/concepts.js';
import type { content } from './es/content.js';
import type { dataProtection } from './es/data-protection.js';
import type { domainQuestions } from './es/domain-questions.js';
import type { exchange } from './es/exchange.js';
import type { frame } from './es/frame.js';
import type { gapDeeds } from './es/gap-deeds.js';
import type { gapPages } from './es/gap-pages.js';
import type { hsds } from './es/hsds.js';
import type { indicatorSets } from './es/indicator-sets.js';
import type { lists } from './es/lists.js';
import type { matrix } from './es/matrix.js';
import type { pages } from './es/pages.js';
import type { plan } from './es/plan.js';
import type { profiles } from './es/profiles.js';
import type { programDeeds } from './es/program-deeds.js';
import type { programPages } from './es/program-pages.js';
import type { roles } from './es/roles.js';
import type { roundDeeds } from './es/round-deeds.js';
import type { roundProblems } from './es/round-problems.js';
import type { roundWork } from './es/round-work.js';
import type { rounds } from './es/rounds.js';
import type { sharedContent } from './es/shared-content.js';
import type { stopPages } from './es/stop-pages.js';
import type { testQuestions } from './es/test-questions.js';
import type { toDo } from './es/to-do.js';
import type { trainings } from './es/trainings.js';
import type { translations } from './es/translations.js';
import type { unsent } from './es/unsent.js';
import type { verification } from './es/verification.js';
import type { workflow } from './es/workflow.js';

/** One language's wordings of importing and exporting, also those in the files. */
export type ExchangeMessages = Messages<keyof typeof exchange>;
/** One language's wordings of whole municipalities as HSDS. */
export type HsdsMessages = Messages<keyof typeof hsds>;
/** One language's wordings of the frame: signing in, menu, lists, errors. */
export type FrameMessages = Messages<keyof typeof frame>;
/** One language's wordings of the editors. */
export type ContentMessages = Messages<keyof typeof content>;
/** One language's field names and wordings of the other pages. */
export type PageMessages = Messages<keyof typeof pages>;
/** One language's names of what people ask about. */
export type ConceptMessages = Messages<keyof typeof concepts>;
/** One language's wordings of accounts and access. */
export type AccountMessages = Messages<keyof typeof account>;
/** One language's names and sentences of roles and permissions. */
export type RoleMessages = Messages<keyof typeof roles>;

/** One language's wordings of review, history and schedule. */
export type WorkflowMessages = Messages<keyof typeof workflow>;
/** One language's wordings of saved filters, and of what is done to many at once. */
export type ListMessages = Messages<keyof typeof lists>;
/** One language's wordings of verification, links, reading and templates. */
export type VerificationMessages = Messages<keyof typeof verification>;
/** One language's wordings of test questions. */
export type TestQuestionMessages = Messages<keyof typeof testQuestions>;
/** One language's wordings of shared content. */
export type SharedContentMessages = Messages<keyof typeof sharedContent>;
/** One language's wordings of what there is to do. */
export type ToDoMessages = Messages<keyof typeof toDo>;
/** One language's wordings of what was done in assessment rounds. */
export type RoundDeedMessages = Messages<keyof typeof roundDeeds>;
/** One language's wordings of what was done with cases. */
export type CaseDeedMessages = Messages<keyof typeof caseDeeds>;
/** One language's wordings of what was done with gaps. */
export type GapDeedMessages = Messages<keyof typeof gapDeeds>;
/** One language's wordings of what was done with alerts. */
export type AlertDeedMessages = Messages<keyof typeof alertDeeds>;
/** One language's names of what is done with webhooks and keys of programs. */
export type ProgramDeedMessages = Messages<keyof typeof programDeeds>;
/** One language's wordings of action plans. */
export type PlanMessages = Messages<keyof typeof plan>;
/** One language's wordings of what is typed and not sent yet. */
export type UnsentMessages = Messages<keyof typeof unsent>;
/** One language's wordings of translating. */
export type TranslationMessages = Messages<keyof typeof translations>;

/** Wordings that the dashboard shares with the bot. */
type SharedKey =
  | Extract<BotMessageKey, `topic.${string}`>
  | Extract<FactMessageKey, `day.${string}` | `document.${string}`>;

/** One language's wordings that the dashboard shares with the bot. */
export type SharedMessages = Messages<SharedKey>;

/** The key of anything the dashboard says. */
export type DashboardKey =
  | keyof typeof exchange
  | keyof typeof hsds
  | keyof typeof frame
  | keyof typeof content
  | keyof typeof pages
  | keyof typeof concepts
  | keyof typeof roles
  | keyof typeof verification
  | keyof typeof workflow
  | keyof typeof lists
  | keyof typeof testQuestions
  | keyof typeof sharedContent
  | keyof typeof roundDeeds
  | keyof typeof alertDeeds
  | keyof typeof caseDeeds
  | keyof typeof programDeeds
  | keyof typeof gapDeeds
  | keyof typeof plan
  | keyof typeof translations
  | keyof typeof toDo
  | keyof typeof unsent
  | keyof typeof account
  | SharedKey;

/** The key of a wording of the pages of unanswered questions, which come with the first of those pages. */
export type GapPageKey = keyof typeof gapPages;
/** One language's wordings of the pages of unanswered questions. */
export type GapPageMessages = Messages<GapPageKey>;

/** The key of a wording of the pages of alerts, which come with the first of those pages. */
export type AlertPageKey = keyof typeof alertPages;
/** One language's wordings of the pages of alerts. */
export type AlertPageMessages = Messages<AlertPageKey>;

/** What is said where mobile stops are written. */
export type StopPageKey = keyof typeof stopPages;

export type StopPageMessages = Messages<StopPageKey>;

/** One language's wordings of indicator sets. */
export type IndicatorSetMessages = Messages<keyof typeof indicatorSets>;

/** One language's wordings of what is wrong with sets and plans of rounds. */
export type RoundProblemMessages = Messages<keyof typeof roundProblems>;

/** One language's wordings of rounds: lists, phases, needs, progress. */
export type RoundMessages = Messages<keyof typeof rounds>;
/** One language's wordings of running a round. */
export type RoundWorkMessages = Messages<keyof typeof roundWork>;
/** One language's wordings of answering in rounds. */
export type AnsweringMessages = Messages<keyof typeof answering>;

/** One language's wordings of the matrix of a round and of its workshop. */
export type MatrixMessages = Messages<keyof typeof matrix>;

/** One language's wordings of findings of rounds, of profiles, and of documents to take over. */
export type ProfileMessages = Messages<keyof typeof profiles>;
/** One language's wordings of the pages of action plans. */
export type ActionPlanMessages = Messages<keyof typeof actionPlans>;
/** One language's wordings of the pages of trainings. */
export type TrainingMessages = Messages<keyof typeof trainings>;
/** One language's wordings of the pages of certification. */
export type CertificationMessages = Messages<keyof typeof certifications>;

/** One language's wordings of rounds and municipalities side by side. */
export type ComparisonMessages = Messages<keyof typeof comparison>;

/** The key of a wording of the pages of rounds and profiles, which come with the first of those pages. */
export type GovernanceKey =
  | keyof typeof domainQuestions
  | keyof typeof comparison
  | keyof typeof indicatorSets
  | keyof typeof profiles
  | keyof typeof roundProblems
  | keyof typeof rounds
  | keyof typeof roundWork
  | keyof typeof answering
  | keyof typeof matrix
  | keyof typeof actionPlans
  | keyof typeof trainings
  | keyof typeof certifications;

/** One language's wordings where domains stand beside what people ask. */
export type DomainQuestionMessages = Messages<keyof typeof domainQuestions>;
/** One language's wordings of the pages of rounds and profiles. */
export type GovernanceMessages = Messages<GovernanceKey>;

/** One language's wordings of the inbox and of a case as a whole. */
export type CaseMessages = Messages<keyof typeof cases>;
/** One language's wordings of the conversation of a case. */
export type CaseConversationMessages = Messages<keyof typeof caseConversation>;
/** One language's wordings of referrals and protocols of a case. */
export type CaseWorkMessages = Messages<keyof typeof caseWork>;
/** One language's wordings of office hours and of what is written once. */
export type CaseSettingsMessages = Messages<keyof typeof caseSettings>;

/** The key of a wording of the pages of cases, which come with the first of those pages. */
export type CaseKey =
  | keyof typeof cases
  | keyof typeof caseConversation
  | keyof typeof caseWork
  | keyof typeof caseSettings;

/** One language's wordings of the pages of cases. */
export type CasePageMessages = Messages<CaseKey>;

/** One language's wordings of the dashboard. */
export type DashboardMessages = Messages<DashboardKey>;

/** The pages of data protection, webhooks and keys of programs. */
export type ProgramPageKey = keyof typeof dataProtection | keyof typeof programPages;
export type DataProtectionMessages = Messages<keyof typeof dataProtection>;
export type ProgramPageMessages = Messages<keyof typeof programPages>;
