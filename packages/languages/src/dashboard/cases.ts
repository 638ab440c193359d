import type { DashboardLanguage } from './dashboard.js';
import { caseConversation as englishCaseConversation } from './en/case-conversation.js';
import { caseSettings as englishCaseSettings } from './en/case-settings.js';
import { caseWork as englishCaseWork } from './en/case-work.js';
import { cases as englishCases } from './en/cases.js';
import { caseConversation as spanishCaseConversation } from './es/case-conversation.js';
import { caseSettings as spanishCaseSettings } from './es/case-settings.js';
import { caseWork as spanishCaseWork } from './es/case-work.js';
import { cases as spanishCases } from './es/cases.js';
import type { CasePageMessages } from './messages.js';
import { caseConversation as portugueseCaseConversation } from './pt/case-conversation.js';
import { caseSettings as portugueseCaseSettings } from './pt/case-settings.js';
import { caseWork as portugueseCaseWork } from './pt/case-work.js';
import { cases as portugueseCases } from './pt/cases.js';

/**
 * What the dashboard says on its pages of the cases of people, by key, in each of its languages. An entry of its own
 * (`@ventanilla/languages/cases`), so that nobody fetches it who never opens one of those pages.
 */
export const caseWordings: Readonly<Record<DashboardLanguage, CasePageMessages>> = {
  es: { ...spanishCases, ...spanishCaseConversation, ...spanishCaseWork, ...spanishCaseSettings },
  en: { ...englishCases, ...englishCaseConversation, ...englishCaseWork, ...englishCaseSettings },
  pt: { ...portugueseCases, ...portugueseCaseConversation, ...portugueseCaseWork, ...portugueseCaseSettings },
};
