import { botMessages } from '../bot/bot.js';
import { factMessages } from '../facts/facts.js';
import { account as englishAccount } from './en/account.js';
import { alertDeeds as englishAlertDeeds } from './en/alert-deeds.js';
import { caseDeeds as englishCaseDeeds } from './en/case-deeds.js';
import { concepts as englishConcepts } from './en/concepts.js';
import { content as englishContent } from './en/content.js';
import { exchange as englishExchange } from './en/exchange.js';
import { frame as englishFrame } from './en/frame.js';
import { gapDeeds as englishGapDeeds } from './en/gap-deeds.js';
import { hsds as englishHsds } from './en/hsds.js';
import { lists as englishLists } from './en/lists.js';
import { pages as englishPages } from './en/pages.js';
import { plan as englishPlan } from './en/plan.js';
import { programDeeds as englishProgramDeeds } from './en/program-deeds.js';
import { roles as englishRoles } from './en/roles.js';
import { roundDeeds as englishRoundDeeds } from './en/round-deeds.js';
import { sharedContent as englishSharedContent } from './en/shared-content.js';
import { testQuestions as englishTestQuestions } from './en/test-questions.js';
import { toDo as englishToDo } from './en/to-do.js';
import { translations as englishTranslations } from './en/translations.js';
import { unsent as englishUnsent } from './en/unsent.js';
import { verification as englishVerification } from './en/verification.js';
import { workflow as englishWorkflow } from './en/workflow.js';
import { account as spanishAccount } from './es/account.js';
import { alertDeeds as spanishAlertDeeds } from './es/alert-deeds.js';
import { caseDeeds as spanishCaseDeeds } from './es/case-deeds.js';
import { concepts as spanishConcepts } from './es/concepts.js';
import { content as spanishContent } from './es/content.js';
import { exchange as spanishExchange } from './es/exchange.js';
import { frame as spanishFrame } from './es/frame.js';
import { gapDeeds as spanishGapDeeds } from './es/gap-deeds.js';
import { hsds as spanishHsds } from './es/hsds.js';
import { lists as spanishLists } from './es/lists.js';
import { pages as spanishPages } from './es/pages.js';
import { plan as spanishPlan } from './es/plan.js';
import { programDeeds as spanishProgramDeeds } from './es/program-deeds.js';
import { reactAdmin as spanishReactAdmin } from './es/react-admin.js';
import { roles as spanishRoles } from './es/roles.js';
import { roundDeeds as spanishRoundDeeds } from './es/round-deeds.js';
import { sharedContent as spanishSharedContent } from './es/shared-content.js';
import { testQuestions as spanishTestQuestions } from './es/test-questions.js';
import { toDo as spanishToDo } from './es/to-do.js';
import { translations as spanishTranslations } from './es/translations.js';
import { unsent as spanishUnsent } from './es/unsent.js';
import { verification as spanishVerification } from './es/verification.js';
import { workflow as spanishWorkflow } from './es/workflow.js';
import type { DashboardMessages, SharedMessages } from './messages.js';
import { account as portugueseAccount } from './pt/account.js';
import { alertDeeds as portugueseAlertDeeds } from './pt/alert-deeds.js';
import { caseDeeds as portugueseCaseDeeds } from './pt/case-deeds.js';
import { concepts as portugueseConcepts } from './pt/concepts.js';
import { content as portugueseContent } from './pt/content.js';
import { exchange as portugueseExchange } from './pt/exchange.js';
import { frame as portugueseFrame } from './pt/frame.js';
import { gapDeeds as portugueseGapDeeds } from './pt/gap-deeds.js';
import { hsds as portugueseHsds } from './pt/hsds.js';
import { lists as portugueseLists } from './pt/lists.js';
import { pages as portuguesePages } from './pt/pages.js';
import { plan as portuguesePlan } from './pt/plan.js';
import { programDeeds as portugueseProgramDeeds } from './pt/program-deeds.js';
import { reactAdmin as portugueseReactAdmin } from './pt/react-admin.js';
import { roles as portugueseRoles } from './pt/roles.js';
import { roundDeeds as portugueseRoundDeeds } from './pt/round-deeds.js';
import { sharedContent as portugueseSharedContent } from './pt/shared-content.js';
import { testQuestions as portugueseTestQuestions } from './pt/test-questions.js';
import { toDo as portugueseToDo } from './pt/to-do.js';
import { translations as portugueseTranslations } from './pt/translations.js';
import { unsent as portugueseUnsent } from './pt/unsent.js';
import { verification as portugueseVerification } from './pt/verification.js';
import { workflow as portugueseWorkflow } from './pt/workflow.js';

/** The languages of the dashboard, in the order they are offered. */
export const dashboardLanguages = ['es', 'en', 'pt'] as const;

/** One of `dashboardLanguages`. */
export type DashboardLanguage = (typeof dashboardLanguages)[number];

/**
 * Everything the dashboard says, by key, in each of its languages; days, papers and topics are named as the bot names
 * them. Plural wordings have their forms separated by ` |||| ` and are chosen by `smart_count`. Spanish and Portuguese
 * hold react-admin's own wordings too, under `ra.`; react-admin brings its English itself.
 */
export const dashboardWordings: Readonly<Record<DashboardLanguage, DashboardMessages>> = {
  es: {
    ...shared('es'),
    ...spanishExchange,
    ...spanishHsds,
    ...spanishFrame,
    ...spanishContent,
    ...spanishPages,
    ...spanishConcepts,
    ...spanishRoles,
    ...spanishAccount,
    ...spanishWorkflow,
    ...spanishLists,
    ...spanishVerification,
    ...spanishTestQuestions,
    ...spanishSharedContent,
    ...spanishRoundDeeds,
    ...spanishAlertDeeds,
    ...spanishCaseDeeds,
    ...spanishProgramDeeds,
    ...spanishGapDeeds,
    ...spanishPlan,
    ...spanishTranslations,
    ...spanishToDo,
    ...spanishUnsent,
    ...spanishReactAdmin,
  },
  en: {
    ...shared('en'),
    ...englishExchange,
    ...englishHsds,
    ...englishFrame,
    ...englishContent,
    ...englishPages,
    ...englishConcepts,
    ...englishRoles,
    ...englishAccount,
    ...englishWorkflow,
    ...englishLists,
    ...englishVerification,
    ...englishTestQuestions,
    ...englishSharedContent,
    ...englishRoundDeeds,
    ...englishAlertDeeds,
    ...englishCaseDeeds,
    ...englishProgramDeeds,
    ...englishGapDeeds,
    ...englishPlan,
    ...englishTranslations,
    ...englishToDo,
    ...englishUnsent,
  },
  pt: {
    ...shared('pt'),
    ...portugueseExchange,
    ...portugueseHsds,
    ...portugueseFrame,
    ...portugueseContent,
    ...portuguesePages,
    ...portugueseConcepts,
    ...portugueseRoles,
    ...portugueseAccount,
    ...portugueseWorkflow,
    ...portugueseLists,
    ...portugueseVerification,
    ...portugueseTestQuestions,
    ...portugueseSharedContent,
    ...portugueseRoundDeeds,
    ...portugueseAlertDeeds,
    ...portugueseCaseDeeds,
    ...portugueseProgramDeeds,
    ...portugueseGapDeeds,
    ...portuguesePlan,
    ...portugueseTranslations,
    ...portugueseToDo,
    ...portugueseUnsent,
    ...portugueseReactAdmin,
  },
};

/** Only what the two have in common: the bot's own sentences are not for the dashboard. */
function shared(language: DashboardLanguage): SharedMessages {
  const all = Object.entries({ ...botMessages[language], ...factMessages[language] });
  return Object.fromEntries(all.filter(([key]) => /^(topic|day|document)\./.test(key))) as SharedMessages;
}
