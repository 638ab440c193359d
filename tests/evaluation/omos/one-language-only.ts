import { collectionOf, searchIn, type Translations } from '../engines/ours.js';
import { type Found, findAcross } from './finding-pages.js';
import { type Omos, type OmosLanguage, omosLanguages } from './omos.js';

/**
 * The harder case across languages: the city asked about has its pages in one language only, so that words can be
 * learnt from the pages of other cities alone.
 */
export function findInOneLanguageOnly(omos: Omos, split: string, only: OmosLanguage): Map<OmosLanguage, Found> {
  const pages = Object.fromEntries(omosLanguages.map((language) => [language, omos.pagesIn(language)]));
  const cities = new Set(omos.pagesIn(only).map(({ area }) => area));
  const collections = new Map([...cities].map((city) => [city, collectionOf(untranslatedIn(pages, city, only))]));
  const index = (language: OmosLanguage) => ({
    search(question: string, area = '') {
      const collection = collections.get(area);
      return collection === undefined ? [] : searchIn(collection, language, only)(question, area);
    },
  });
  const others = omosLanguages.filter((language) => language !== only);
  return new Map(others.map((language) => [language, findAcross(index(language), omos, split, language)]));
}

/** The hardest case: no page exists in any other language, so that nothing can be learnt from pages at all. */
export function findUntaught(omos: Omos, split: string, only: OmosLanguage): Map<OmosLanguage, Found> {
  const collection = collectionOf({ [only]: omos.pagesIn(only) });
  const others = omosLanguages.filter((language) => language !== only);
  return new Map(
    others.map((language) => [
      language,
      findAcross({ search: searchIn(collection, language, only) }, omos, split, language),
    ]),
  );
}

function untranslatedIn(pages: Translations, city: string, only: OmosLanguage): Translations {
  return Object.fromEntries(
    Object.entries(pages).map(([language, texts]) => [
      language,
      language === only ? texts : texts.filter(({ area }) => area !== city),
    ]),
  );
}
