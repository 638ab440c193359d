import { AcrossLanguages, type Bonus, CloseLook, MAX_TOKENS, tokensOf } from '@ventanilla/answering/learning';
import { randomFrom } from '../../support/random.js';
import { ACROSS_INTO } from '../omos/measure-ours.js';
import { answerable, type Omos, type OmosLanguage, type OmosQuestion, omosLanguages } from '../omos/omos.js';
import { withTypos } from '../omos/typos.js';
import { foldOf, type Town, townOf } from './asked.js';
import type { Ranked } from './listwise.js';

/** The reasons that are learnt. Sentence by sentence the beginning tells nothing that the opening as a whole does not. */
export const LEARNT = ['together', 'title', 'exact', 'phrase', 'opening', 'focus'] as const satisfies (keyof Bonus)[];

/** How a question was asked: as it stands, mistyped, or of pages in another language. */
export type Way = 'city' | 'typos' | 'across';
/** Candidates for a question in its city; the first figure is the score by words, then come the reasons. */
export type RankedQuestion = Ranked & { readonly fold: number; readonly way: Way };

const CANDIDATES = 30;
const SEED = 2026;

/** What is found for the answerable questions of a split, each asked in every language and way. */
export function rankedOf(omos: Omos, split: string): RankedQuestion[] {
  const towns = new Map(omosLanguages.map((language) => [language, townOf(omos, language)]));
  const across = new AcrossLanguages();
  return omosLanguages.flatMap((language) => {
    const [own, other] = [townIn(towns, language), townIn(towns, ACROSS_INTO)];
    const random = randomFrom(SEED);
    return answerable(omos.questionsIn(split, language)).flatMap((question) => {
      const mistyped = { ...question, question: withTypos(question.question, random) };
      const ranked = [
        rank(question, 'city', { own, into: own, across, omos }),
        rank(mistyped, 'typos', { own, into: own, across, omos }),
      ];
      return own === other ? ranked : [...ranked, rank(question, 'across', { own, into: other, across, omos })];
    });
  });
}

function townIn(towns: ReadonlyMap<OmosLanguage, Town>, language: OmosLanguage): Town {
  const town = towns.get(language);
  if (town === undefined) throw new Error(`There are no pages in ${language}`);
  return town;
}

type Setting = { own: Town; into: Town; across: AcrossLanguages; omos: Omos };

function rank({ question, city, page }: OmosQuestion, way: Way, { own, into, across, omos }: Setting): RankedQuestion {
  const { contents, cities } = into;
  const words = tokensOf(question, MAX_TOKENS);
  const read = across.read(words, { language: own.language, own: own.contents, to: contents });
  const look = new CloseLook(contents.index, { words, read }, 'inArea');
  const found = contents.candidates(read, cities.indexOf(city), CANDIDATES);
  const rows = found.map(({ unit, score }) => {
    const measured = look.measure(unit);
    return [score, ...LEARNT.map((reason) => measured[reason])];
  });
  const isRight = found.map(({ unit }) => omos.isSamePage(contents.idOf(unit), page));
  return { fold: foldOf(page), way, rows, isRight };
}
