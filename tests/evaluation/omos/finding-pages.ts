import { type Built, measureBuilding, type Times, timeEach } from '../../support/measuring.js';
import { randomFrom } from '../../support/random.js';
import { BEST, type Engine, type PageIndex } from '../engines/engine.js';
import { answerable, type Omos, type OmosLanguage, type OmosQuestion } from './omos.js';
import { withTypos } from './typos.js';

/** How often the wanted page was the first, among the first three, and the mean of one over its place; shares of 1. */
export type Found = { readonly first: number; readonly firstThree: number; readonly mrr: number };

/** What one engine reached in one language, and what it took. */
export type PagesFound = {
  readonly engine: string;
  readonly city: Found;
  readonly typos: Found;
  readonly everywhere: Found;
  readonly times: Times;
  readonly seconds: number;
  readonly megabytes: number;
};

const FIRST = 3;
/** One edit at random says little about a question: every question is mistyped this many times. */
const MISTYPED = 3;
const SEED = 2026;

/** Asks the answerable questions of a split in the language of the pages. */
export function findPages(engine: Engine, omos: Omos, split: string, language: OmosLanguage): PagesFound {
  const pages = omos.pagesIn(language);
  const questions = answerable(omos.questionsIn(split, language));
  const built = measureBuilding(() => engine.build(pages, language));
  const index = built.result;
  const judge = (asked: readonly OmosQuestion[], search: (question: OmosQuestion) => string[]) =>
    judgeFound(asked, asked.map(search), omos);
  // Mistyped first: that warms the engine up for the questions that are timed.
  const typos = judge(mistyped(questions), ({ question, city }) => index.search(question, city));
  const { results, times } = timeEach(questions, ({ question, city }) => index.search(question, city));
  const everywhere = judge(questions, ({ question }) => index.search(question));
  return {
    engine: engine.name,
    city: judgeFound(questions, results, omos),
    typos,
    everywhere,
    times,
    ...sizeOf(built),
  };
}

/** Asks in another language than that of the pages, searching the question's city. */
export function findAcross(index: PageIndex, omos: Omos, split: string, language: OmosLanguage): Found {
  const questions = answerable(omos.questionsIn(split, language));
  const results = questions.map(({ question, city }) => index.search(question, city));
  return judgeFound(questions, results, omos);
}

/** Judges lists of ids, the best first, one for each question. */
export function judgeFound(
  questions: readonly OmosQuestion[],
  results: readonly (readonly string[])[],
  { isSamePage }: Pick<Omos, 'isSamePage'>,
): Found {
  const places = questions.map(({ page }, number) => {
    const place = (results[number] ?? []).slice(0, BEST).findIndex((id) => isSamePage(id, page));
    return place === -1 ? Number.POSITIVE_INFINITY : place + 1;
  });
  const mean = (score: (place: number) => number) =>
    places.reduce((sum, place) => sum + score(place), 0) / places.length;
  return {
    first: mean((place) => Number(place === 1)),
    firstThree: mean((place) => Number(place <= FIRST)),
    mrr: mean((place) => 1 / place),
  };
}

function mistyped(questions: readonly OmosQuestion[]): OmosQuestion[] {
  const random = randomFrom(SEED);
  return Array.from({ length: MISTYPED }, () =>
    questions.map((asked) => ({ ...asked, question: withTypos(asked.question, random) })),
  ).flat();
}

function sizeOf({ result, seconds, megabytes }: Built<PageIndex>): { seconds: number; megabytes: number } {
  return { seconds, megabytes: megabytes + (result.nativeBytes?.() ?? 0) / 1e6 };
}
