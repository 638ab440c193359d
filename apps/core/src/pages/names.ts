import type { Municipality } from '@ventanilla/contracts';
import { fallbackOrder } from '@ventanilla/languages';

/** What a municipality is called in a language, or in the nearest one it has a name in. */
export function nameIn(
  { id, names, sourceLanguage }: Pick<Municipality, 'id' | 'names' | 'sourceLanguage'>,
  language: string,
): string {
  const known = [...fallbackOrder(language), sourceLanguage, ...Object.keys(names)].find((code) => names[code]);
  return (known !== undefined && names[known]) || id;
}

/** A language's name in another language. */
export function languageIn(language: string, code: string): string {
  return nameOf(language, code);
}

function nameOf(language: string, code: string): string {
  return new Intl.DisplayNames([language, 'es'], { type: 'language' }).of(code) ?? code;
}
