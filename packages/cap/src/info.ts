import type { CapInfo, CapMessage } from './message.js';

/** What the standard says an `info` without a language is in. */
export const DEFAULT_CAP_LANGUAGE = 'en-US';

/** The language of an info without its region: `es` for `es-AR`, `en` where it says none. */
export function languageOf({ language = DEFAULT_CAP_LANGUAGE }: CapInfo): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/** The info to show somebody: the first of their languages that the message has, then whatever it has first. */
export function infoFor({ infos = [] }: CapMessage, languages: readonly string[]): CapInfo | null {
  for (const language of languages) {
    const found = infos.find((info) => languageOf(info) === language);
    if (found) return found;
  }
  return infos[0] ?? null;
}
