// What the product says, per language, and who answers for the wording.
export { answerMessages } from './answers/answers.js';
export type { AnswerMessageKey, AnswerMessages } from './answers/messages.js';
export { findStrangerMessages, type StrangerMessages } from './answers/strangers.js';
export { botMessages } from './bot/bot.js';
export type { BotMessageKey, BotMessages } from './bot/messages.js';
export { certificateMessages } from './certificate/certificate.js';
export type { CertificateMessageKey, CertificateMessages } from './certificate/messages.js';
export { confirmationMessages } from './confirmation/confirmation.js';
export type { ConfirmationMessageKey, ConfirmationMessages } from './confirmation/messages.js';
export { type DashboardLanguage, dashboardLanguages, dashboardWordings } from './dashboard/dashboard.js';
export type {
  AlertPageKey,
  CaseKey,
  DashboardKey,
  DashboardMessages,
  GapPageKey,
  GovernanceKey,
  ProgramPageKey,
  StopPageKey,
} from './dashboard/messages.js';
export { factMessages } from './facts/facts.js';
export type { FactMessageKey, FactMessages } from './facts/messages.js';
export {
  directionOf,
  fallbackOrder,
  findLanguage,
  type Language,
  languages,
  ownNameOf,
  type Review,
} from './languages.js';
export { type Catalogue, type Messages, placeholders, speaker, type Values } from './messages.js';
export type { OwnDataMessageKey, OwnDataMessages } from './own-data/messages.js';
export { ownDataMessages } from './own-data/own-data.js';
export type { PageMessageKey, PageMessages } from './pages/messages.js';
export { pageMessages } from './pages/pages.js';
export { type HardSentence, type HardSpot, type Readability, readabilityOf } from './readability/readability.js';
export type { Formula, Level, Score } from './readability/score.js';
export type { Piece } from './readability/units.js';
export type { Template } from './templates/template.js';
export { templatesFor } from './templates/templates.js';
export { answerToWrite } from './templates/to-write.js';
export { type TopicMessageKey, topicMessages } from './topics/topics.js';
