import {
  AskedContents,
  type Candidate,
  type ChainWeights,
  Contents,
  kindsOf,
  MAX_TOKENS,
  tokensOf,
} from '@ventanilla/answering/learning';
import type { Page } from '../engines/engine.js';
import { type Omos, type OmosLanguage, type OmosQuestion, omosLanguages } from '../omos/omos.js';
import { outOfScopeIn } from '../omos/out-of-scope.js';

/** A question to the pages of its city. `fold` is the part of the data that it is kept out with. */
export type Case = {
  readonly language: OmosLanguage;
  readonly fold: number;
  readonly asked: AskedContents;
  readonly contents: Contents;
  /** Null when the question is out of scope. */
  readonly question: OmosQuestion | null;
};

/** The data is cut in so many parts, by pages: what is learnt is judged on a part that it has not seen. */
export const FOLDS = 5;

/** The pages of a language, ready to be asked. */
export type Town = {
  language: OmosLanguage;
  contents: Contents;
  cities: string[];
  textOf: (id: string) => Page | undefined;
};

/** The questions of a split in all languages, and those out of scope when they are wanted. */
export function casesOf(omos: Omos, split: string, withOutOfScope: boolean): Case[] {
  return omosLanguages.flatMap((language) => {
    const town = townOf(omos, language);
    const inScope = omos.questionsIn(split, language).map((question) => caseOf(town, question));
    const others = withOutOfScope ? outOfScopeIn(language) : [];
    return [...inScope, ...others.map((text, number) => outOfScopeCase(town, text, number))];
  });
}

/** The sentences of a page in a language, the title first. */
export function townOf(omos: Omos, language: OmosLanguage): Town {
  const pages = omos.pagesIn(language);
  const cities = [...new Set(pages.map(({ area }) => area))];
  const contents = new Contents(language);
  for (const { id, area, title, body } of pages) contents.put(id, title, body, cities.indexOf(area));
  const texts = new Map(pages.map((page) => [page.id, page]));
  return { language, contents, cities, textOf: (id) => texts.get(id) };
}

function caseOf(town: Town, question: OmosQuestion): Case {
  const asked = ask(town, question.question, town.cities.indexOf(question.city));
  return { language: town.language, fold: foldOf(question.page), asked, contents: town.contents, question };
}

function outOfScopeCase(town: Town, text: string, number: number): Case {
  const asked = ask(town, text, number % town.cities.length);
  return { language: town.language, fold: number % FOLDS, asked, contents: town.contents, question: null };
}

function ask({ contents, textOf, language }: Town, text: string, area: number): AskedContents {
  const words = tokensOf(text, MAX_TOKENS);
  return new AskedContents(contents, textOf, {
    words,
    read: contents.read(words),
    kinds: kindsOf(words, language),
    language,
    area,
  });
}

/** The part of the data that the questions of a page belong to. */
export function foldOf(page: string): number {
  let sum = 0;
  for (const letter of page) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % FOLDS;
}

/** What the question's own page says to it. */
export function ownCandidate({ asked, contents }: Case, { page }: OmosQuestion, weights: ChainWeights): Candidate {
  const unit = contents.unitOf(page);
  if (unit === null) throw new Error(`There is no page ${page}`);
  return asked.candidate(unit, weights);
}
