import { findLanguage } from '@ventanilla/languages';

/** What a language is called in another one; its own name where the platform does not know. */
export function nameLanguage(code: string, inLanguage: string): string {
  const own = findLanguage(code)?.name ?? code;
  if (Intl.DisplayNames.supportedLocalesOf(inLanguage).length === 0) return own;
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code) ?? own;
}
