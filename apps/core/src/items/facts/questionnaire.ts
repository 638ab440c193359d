import type { PublishedEntry } from '@ventanilla/contracts';
import { sayFact } from '../rendering.js';

/**
 * Says that a profile rests on other questions than the framework's own, wherever anything of it is shown: nobody is to take
 * it for the official one. Null where it does, and where it was published elsewhere.
 */
export function noteOnQuestionnaire(
  language: string,
  { questionnaire = 'official' }: PublishedEntry<'profile'>['facts'],
): string | null {
  return questionnaire === 'official' ? null : sayFact(language, `warning.${questionnaire}`);
}
