import type { Facts, LanguageCode, Source, Topic } from '@ventanilla/contracts';
import { type Draft, draftsOf } from './entries.js';
import { organizationFacts } from './facts.js';

/** An institution: what it is called in each language, and who says that it exists. */
export type Institution = {
  names: Record<'es' | 'en' | 'pt' | 'fr' | 'ht', string>;
  topics: Topic[];
  sources: Source[];
  url?: string;
  keywords?: string[];
};

/** Organization entries. What the institution does for people is told by its services. */
export function organizationsOf(institutions: Record<string, Institution>): Draft[] {
  const entries = Object.entries(institutions);
  const facts = Object.fromEntries(entries.map(([key, institution]) => [key, factsOf(institution)]));
  return draftsOf({ kind: 'organization', facts, texts: textsOf(entries) });
}

function factsOf({ topics, sources, url }: Institution): Facts<'organization'> {
  return organizationFacts({ topics, sources, url: url ?? null });
}

function textsOf(entries: [string, Institution][]) {
  const wordingIn = (language: LanguageCode & keyof Institution['names']) =>
    Object.fromEntries(entries.map(([key, { names, keywords = [] }]) => [key, { name: names[language], keywords }]));
  return { es: wordingIn('es'), en: wordingIn('en'), pt: wordingIn('pt'), fr: wordingIn('fr'), ht: wordingIn('ht') };
}
