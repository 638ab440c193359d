import type { SheetLanguage } from '@ventanilla/contracts';
import { type DashboardKey, dashboardLanguages, dashboardWordings } from '@ventanilla/languages';

/** How a file says things: the words of the dashboard in one language. */
export type Words = { (key: DashboardKey): string; readonly language: SheetLanguage };

export function wordsOf(language: SheetLanguage): Words {
  return Object.assign((key: DashboardKey) => dashboardWordings[language][key], { language });
}

/** The ways a word may be written in a file, in every language of the dashboard, as they are compared. */
export function spellingsOf(key: DashboardKey): string[] {
  return dashboardLanguages.map((language) => plain(dashboardWordings[language][key]));
}

/** Words as they are compared: case, accents and spaces aside. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
