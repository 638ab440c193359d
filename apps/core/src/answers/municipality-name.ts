import type { Municipality } from '@ventanilla/contracts';

/** What a municipality is called in a language, or else in its own. */
export function nameIn(language: string, { id, names, sourceLanguage }: Municipality): string {
  return names[language] ?? names[sourceLanguage] ?? id;
}
