import { createHash } from 'node:crypto';
import type { Problem } from '@ventanilla/contracts';
import type { Content, StoredScheduled } from '../entry.schema.js';

/** What is scheduled for other languages, or to become something else of these. What belongs to a release stays. */
export function withoutScheduled(
  scheduled: readonly StoredScheduled[],
  languages: readonly string[],
  gone: readonly StoredScheduled['action'][],
): StoredScheduled[] {
  return scheduled.filter(
    ({ language, action, release }) => release !== null || !languages.includes(language) || !gone.includes(action),
  );
}

/** Names what would be published of a language: its text, and the facts, which hold in every language. */
export function pinOf({ facts, texts }: Content, language: string): string {
  return createHash('sha256')
    .update(JSON.stringify([facts, texts[language] ?? null]))
    .digest('base64');
}

/** What is scheduled to be published is what somebody who may publish has seen; a draft that moved on is not. */
export function movedOn(draft: Content, due: readonly StoredScheduled[]): Problem[] {
  return due
    .filter(({ pin, language }) => pin !== null && pin !== pinOf(draft, language))
    .map(({ language }) => ({
      path: `texts.${language}`,
      code: 'movedOn',
      message: `The draft in "${language}" has changed since it was scheduled. Look at it and schedule it again.`,
    }));
}
