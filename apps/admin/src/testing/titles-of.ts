import type { AnyEntry } from '@ventanilla/contracts';
import { titleOf } from '../entries/entry-title.js';

/** What an entry is called in each language that it has, as core says it. */
export function titlesOf(entry: AnyEntry): Record<string, string> {
  return Object.fromEntries(Object.keys(entry.texts).map((language) => [language, titleOf(entry, language)]));
}
