import type { DashboardLanguage } from './dashboard.js';
import { stopPages as en } from './en/stop-pages.js';
import { stopPages as es } from './es/stop-pages.js';
import type { StopPageMessages } from './messages.js';
import { stopPages as pt } from './pt/stop-pages.js';

/**
 * What the dashboard says where mobile stops are written, by key, in each of its languages. An entry of its own
 * (`@ventanilla/languages/stop-pages`), so that nobody fetches it who never opens one.
 */
export const stopPageWordings: Readonly<Record<DashboardLanguage, StopPageMessages>> = { es, en, pt };
