import type { DashboardLanguage } from '@ventanilla/languages';
import type { TranslationMessages } from 'react-admin';

type Wordings = Readonly<Record<DashboardLanguage, Readonly<Record<string, string>>>>;

let wordings: Wordings = { es: {}, en: {}, pt: {} };
let revision = 0;

/** Wordings that come with the pages that say them. One store for the page, as there is one of every late page. */
export const lateWords = {
  /** Grows with everything that arrives. */
  revision: () => revision,
  has: (key: string) => key in wordings.es,
  in: (locale: string) =>
    // react-admin's type asks for nested keys; polyglot takes dotted ones just as well.
    wordings[locale === 'en' || locale === 'pt' ? locale : 'es'] as unknown as TranslationMessages,
  add(more: Wordings) {
    const { es, en, pt } = wordings;
    wordings = { es: { ...es, ...more.es }, en: { ...en, ...more.en }, pt: { ...pt, ...more.pt } };
    revision += 1;
  },
};
