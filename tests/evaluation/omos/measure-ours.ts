import { measureBuilding } from '../../support/measuring.js';
import type { Page } from '../engines/engine.js';
import { collectionOf, ours, searchIn } from '../engines/ours.js';
import { type Causes, causesOf, type Parts } from './causes.js';
import { type EndToEnd, judgeEndToEnd } from './end-to-end.js';
import { type Found, findAcross, findPages, type PagesFound } from './finding-pages.js';
import { judgeSentences, type SentencesFound } from './finding-sentences.js';
import { answerable, type Omos, type OmosLanguage, omosLanguages } from './omos.js';
import { outOfScopeIn } from './out-of-scope.js';

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

/** How we find the sentences of the question's own page. */
export function ourSentences(omos: Omos, split: string, language: OmosLanguage): SentencesFound {
  const collection = collectionOf({ [language]: omos.pagesIn(language) });
  return judgeSentences(omos.questionsIn(split, language), ({ question, page }) =>
    collection.sentences(question, page, { language }).map(numberOnPage),
  );
}

/** What we show to who asks in a city. */
export function ourEndToEnd(omos: Omos, split: string, language: OmosLanguage): EndToEnd {
  const pages = omos.pagesIn(language);
  const asked = { questions: answerable(omos.questionsIn(split, language)), pages, outOfScope: outOfScopeIn(language) };
  return judgeEndToEnd(asked, ourParts(pages, language).answers, omos);
}

/** Where our answers are lost. */
export function ourCauses(omos: Omos, split: string, language: OmosLanguage): Causes {
  const pages = omos.pagesIn(language);
  return causesOf({ questions: answerable(omos.questionsIn(split, language)), pages }, ourParts(pages, language), omos);
}

/** We by our parts, asked in the language of the pages. */
export function ourParts(pages: readonly Page[], language: OmosLanguage): Parts {
  const collection = collectionOf({ [language]: pages });
  return {
    answers: (question, area) => {
      const { outcome, id, sentences } = collection.answer(question, { language, area });
      return outcome === 'unknown' || id === null ? null : { page: id, sentences: sentences.map(numberOnPage) };
    },
    pages: (question, area) => collection.search(question, { language, area }).map(({ id }) => id),
    sentences: (question, page) => collection.sentences(question, page, { language }).map(numberOnPage),
  };
}

/** The title, which has no place in a body, is number 0 of a page. */
function numberOnPage(place: number): number {
  return place + 1;
}
