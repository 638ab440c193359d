import { measureBuilding } from '../../support/measuring.js';
import { collectionOf, ours, searchIn } from '../engines/ours.js';
import { type Found, findAcross, findPages, type PagesFound } from './finding-pages.js';
import { type Omos, type OmosLanguage, omosLanguages } from './omos.js';

/** The language of the pages that are asked for in other languages. */
export const ACROSS_INTO = 'de';
/** The languages in which people annotated sentences, or checked them. */
export const SENTENCE_LANGUAGES = ['de', 'en'] as const;

/** How we find pages in the language of the question. */
export function ourPages(omos: Omos, split: string, language: OmosLanguage): PagesFound {
  return findPages(ours, omos, split, language);
}

/** How we find German pages for questions in other languages, and what all languages together weigh. */
export function ourAcross(
  omos: Omos,
  split: string,
): { found: Map<OmosLanguage, Found>; megabytes: number; seconds: number } {
  const pages = Object.fromEntries(omosLanguages.map((language) => [language, omos.pagesIn(language)]));
  const { result: collection, megabytes, seconds } = measureBuilding(() => collectionOf(pages));
  const found = omosLanguages
    .filter((language) => language !== ACROSS_INTO)
    .map(
      (language) =>
        [language, findAcross({ search: searchIn(collection, language, ACROSS_INTO) }, omos, split, language)] as const,
    );
  return { found: new Map(found), megabytes, seconds };
}
