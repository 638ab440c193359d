import type { DashboardLanguage } from './dashboard.js';
import { alertPages as en } from './en/alert-pages.js';
import { alertPages as es } from './es/alert-pages.js';
import type { AlertPageMessages } from './messages.js';
import { alertPages as pt } from './pt/alert-pages.js';

/**
 * What the dashboard says on its pages of alerts, by key, in each of its languages. An entry of its own
 * (`@ventanilla/languages/alert-pages`), so that nobody fetches it who never opens one of those pages.
 */
export const alertPageWordings: Readonly<Record<DashboardLanguage, AlertPageMessages>> = { es, en, pt };
