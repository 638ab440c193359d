import type { DashboardLanguage } from './dashboard.js';
import { dataProtection as englishDataProtection } from './en/data-protection.js';
import { programPages as englishProgramPages } from './en/program-pages.js';
import { dataProtection as spanishDataProtection } from './es/data-protection.js';
import { programPages as spanishProgramPages } from './es/program-pages.js';
import type { DataProtectionMessages, ProgramPageMessages } from './messages.js';
import { dataProtection as portugueseDataProtection } from './pt/data-protection.js';
import { programPages as portugueseProgramPages } from './pt/program-pages.js';

/**
 * What the dashboard says on its pages of data protection, webhooks and keys, by key, in each of its languages. An entry of
 * its own (`@ventanilla/languages/program-pages`), so that nobody fetches it who never opens one of those pages.
 */
export const programPageWordings: Readonly<Record<DashboardLanguage, DataProtectionMessages & ProgramPageMessages>> = {
  es: { ...spanishDataProtection, ...spanishProgramPages },
  en: { ...englishDataProtection, ...englishProgramPages },
  pt: { ...portugueseDataProtection, ...portugueseProgramPages },
};
