import type { Page } from '../engines/engine.js';
import type { Omos, OmosQuestion } from './omos.js';

/** What is shown to a person: a page and the numbers of its sentences, the title being number 0; `null`: "I don't know". */
export type Shown = { readonly page: string; readonly sentences: readonly number[] } | null;

/** What a question from a city is answered with. */
export type Answers = (question: string, city: string) => Shown;

/** Shares of the answerable questions, which add up to 1, and of the questions out of scope that were refused. */
export type EndToEnd = {
  readonly shown: number;
  readonly wrong: number;
  readonly silent: number;
  readonly refused: number;
};

/** The asked: answerable questions, the pages they are asked of, and questions that no page answers. */
export type Asked = {
  readonly questions: readonly OmosQuestion[];
  readonly pages: readonly Page[];
  readonly outOfScope: readonly string[];
};

/** Judges answers with the city known: did an answering sentence of the right page reach the person? */
export function judgeEndToEnd({ questions, pages, outOfScope }: Asked, answers: Answers, omos: Omos): EndToEnd {
  const sentences = sentencesOf(pages);
  const shown = questions.map((question) => ({ question, answer: answers(question.question, question.city) }));
  const silent = shown.filter(({ answer }) => answer === null).length / questions.length;
  const right = shown.filter(({ question, answer }) => isRight(question, answer, sentences, omos));
  const cities = [...new Set(pages.map(({ area }) => area))];
  const refused = outOfScope.filter(
    (question, number) => answers(question, cities[number % cities.length] ?? '') === null,
  );
  return {
    shown: right.length / questions.length,
    wrong: 1 - silent - right.length / questions.length,
    silent,
    refused: refused.length / outOfScope.length,
  };
}

/** The sentences of each page by its id, the title first. */
export function sentencesOf(pages: readonly Page[]): Map<string, readonly string[]> {
  return new Map(pages.map(({ id, title, body }) => [id, [title, ...body]]));
}

/**
 * Whether an answering sentence of the right page is shown. On a page that says the same under another id, a sentence is
 * right when it reads the same.
 */
export function isRight(
  { page, answers }: OmosQuestion,
  shown: Shown,
  sentences: ReadonlyMap<string, readonly string[]>,
  omos: Omos,
): boolean {
  if (shown === null || !omos.isSamePage(shown.page, page)) return false;
  if (shown.page === page) return shown.sentences.some((number) => answers.includes(number));
  const wanted = new Set(answers.map((number) => sentences.get(page)?.[number]));
  return shown.sentences.some((number) => wanted.has(sentences.get(shown.page)?.[number]));
}

/** The mean of several languages, figure by figure. */
export function meanOf<Row extends Readonly<Record<keyof Row, number>>>(rows: readonly Row[]): Row {
  const [first] = rows;
  if (first === undefined) throw new Error('There is no mean of no languages');
  const mean = (figure: keyof Row) => rows.reduce((sum, row) => sum + row[figure], 0) / rows.length;
  return Object.fromEntries(Object.keys(first).map((figure) => [figure, mean(figure as keyof Row)])) as Row;
}
