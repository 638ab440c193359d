import type { Words } from '@ventanilla/contracts';
import { useMunicipality } from '../../municipality/municipality-context.js';

/** The languages in which a text is offered: the municipality's, its own first, and those it is written in already. */
export function useTextLanguages(words: Words): string[] {
  const { sourceLanguage, languages } = useMunicipality();
  return [...new Set([sourceLanguage, ...languages, ...Object.keys(words)])];
}
