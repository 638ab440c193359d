import type { Page } from '../engines/engine.js';
import { type Answers, isRight, type Shown, sentencesOf } from './end-to-end.js';
import type { Omos, OmosQuestion } from './omos.js';

/** An engine by its parts: what it shows, which pages it finds, and which sentences of a given page it chooses. */
export type Parts = {
  readonly answers: Answers;
  pages(question: string, city: string): readonly string[];
  sentences(question: string, page: string): readonly number[];
};

/**
 * Shares of the answerable questions. The first five add up to 1 and tell where answers are lost; the last two tell what
 * would be shown if pages were always chosen right.
 */
export type Causes = {
  readonly shown: number;
  readonly wrongPage: number;
  readonly wrongSentence: number;
  readonly silentOnRightPage: number;
  readonly silentOnWrongPage: number;
  /** If the page were given. */
  readonly pageGiven: number;
  /** If the right one of the first three pages were chosen whenever it is there. */
  readonly pageOfThree: number;
};

const CHOICE = 3;

/** Tells where answers are lost, and what would be won if pages were chosen right. */
export function causesOf(
  { questions, pages }: { readonly questions: readonly OmosQuestion[]; readonly pages: readonly Page[] },
  parts: Parts,
  omos: Omos,
): Causes {
  const texts = sentencesOf(pages);
  const seen = questions.map((question) => {
    const found = parts.pages(question.question, question.city).slice(0, CHOICE);
    const shows = (shown: Shown) => isRight(question, shown, texts, omos);
    const showsOf = (page: string) => shows({ page, sentences: parts.sentences(question.question, page) });
    const shown = parts.answers(question.question, question.city);
    return {
      isShown: shows(shown),
      isSilent: shown === null,
      isRightPage: omos.isSamePage(shown?.page ?? found[0] ?? '', question.page),
      pageGiven: showsOf(question.page),
      pageOfThree: found.some((page) => omos.isSamePage(page, question.page) && showsOf(page)),
    };
  });
  type Seen = (typeof seen)[number];
  const share = (is: (one: Seen) => boolean) => seen.filter(is).length / seen.length;
  return {
    shown: share(({ isShown }) => isShown),
    wrongPage: share(({ isSilent, isRightPage }) => !isSilent && !isRightPage),
    wrongSentence: share(({ isSilent, isRightPage, isShown }) => !isSilent && isRightPage && !isShown),
    silentOnRightPage: share(({ isSilent, isRightPage }) => isSilent && isRightPage),
    silentOnWrongPage: share(({ isSilent, isRightPage }) => isSilent && !isRightPage),
    pageGiven: share(({ pageGiven }) => pageGiven),
    pageOfThree: share(({ pageOfThree }) => pageOfThree),
  };
}
