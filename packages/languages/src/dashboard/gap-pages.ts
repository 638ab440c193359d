import type { DashboardLanguage } from './dashboard.js';
import { gapPages as en } from './en/gap-pages.js';
import { gapPages as es } from './es/gap-pages.js';
import type { GapPageMessages } from './messages.js';
import { gapPages as pt } from './pt/gap-pages.js';

/**
 * What the dashboard says on its pages of unanswered questions, by key, in each of its languages. An entry of its own
 * (`@ventanilla/languages/gap-pages`), so that nobody fetches it who never opens one of those pages.
 */
export const gapPageWordings: Readonly<Record<DashboardLanguage, GapPageMessages>> = { es, en, pt };
