import { writeFileSync } from 'node:fs';
import {
  type AnswerWeights,
  type Candidate,
  type ChainWeights,
  chosen,
  probabilityOf,
  type Weights,
  WORTH_CHOOSING,
} from '@ventanilla/answering/learning';
import { findOmosFolder, OMOS_ABSENT } from '../omos/folder.js';
import { type Omos, omosLanguages, openOmos } from '../omos/omos.js';
import { type Case, casesOf, FOLDS, ownCandidate } from './asked.js';
import { type Annotated, learnChain } from './chain-model.js';
import { learnLogistic, type Observed } from './logistic.js';
import { bestThreshold, type Guess, reliability, thresholdRefusing } from './thresholds.js';
import { sourceOf } from './weights-source.js';

/** A question stands there once in each language: all together count once. */
const COUNTS = 1 / omosLanguages.length;
/** A question out of scope counts as much as ten: a wrong answer to it is worse than silence, and they are few. */
const COUNTS_OUT_OF_SCOPE = 2;
/** How strongly weights are held to 0: the more, the less a model is about the questions it has seen. */
const HELD = { answers: 2, shown: 20 };
/** At most so many answerable questions may be left without an answer by "this page does not answer". */
const MOST_ABSTENTION = 0.08;
/** So many questions out of scope are refused. */
const REFUSED = 0.97;

/** Learns the weights from the training questions, prints how they did on questions kept out, and writes them to a file. */
export function learn(file: string): number {
  const folder = findOmosFolder();
  if (folder === null) {
    console.error(OMOS_ABSENT);
    return 1;
  }
  writeFileSync(file, sourceOf(learnFrom(openOmos(folder))));
  return 0;
}

function learnFrom(omos: Omos): AnswerWeights {
  const cases = casesOf(omos, 'train', true);
  const chains = perFold(cases, learnChainFrom);
  const seen = cases.map((one) => lookAt(one, omos, chains.without(one.fold)));
  const answers = perFold(seen, (some) => learnLogistic(some.flatMap(answerRow), HELD.answers));
  const shown = perFold(seen, (some) => learnLogistic(some.flatMap(shownRow), HELD.shown));
  const answerGuesses = seen.flatMap((one) => guesses(answerRow(one), answers.without(one.fold)));
  const isOutOfScope = ({ question }: Seen) => question === null;
  const shownGuesses = (some: readonly Seen[]) =>
    some.flatMap((one) => guesses(shownRow(one), shown.without(one.fold)));
  console.log('Whether a page answers, on questions kept out:');
  console.log(reliability(answerGuesses));
  console.log('Whether what is shown answers, on questions kept out:');
  console.log(reliability(shownGuesses(seen)));
  return {
    chain: chains.all,
    answers: answers.all,
    answersFrom: bestThreshold(answerGuesses, MOST_ABSTENTION),
    shown: shown.all,
    shownFrom: thresholdRefusing(shownGuesses(seen.filter(isOutOfScope)), REFUSED),
  };
}

type PerFold<Model> = { readonly all: Model; without(fold: number): Model };

/** Learns from everything, and once without each fold. */
function perFold<One extends { fold: number }, Model>(
  some: readonly One[],
  learnIt: (some: readonly One[]) => Model,
): PerFold<Model> {
  const models = Array.from({ length: FOLDS }, (_, fold) => learnIt(some.filter((one) => one.fold !== fold)));
  return { all: learnIt(some), without: (fold) => models[fold] as Model };
}

function learnChainFrom(cases: readonly Case[]): ChainWeights {
  return learnChain(cases.flatMap(annotatedOf), COUNTS);
}

const NO_WEIGHTS: ChainWeights = { inside: { every: {} }, start: { every: {} }, end: { every: {} } };

function annotatedOf(one: Case): Annotated[] {
  const { question, asked } = one;
  if (question === null || question.answers.length === 0) return [];
  const { columns, chain } = ownCandidate(one, question, NO_WEIGHTS);
  const answers = Array.from(chain.answers, (_, place) => question.answers.includes(place + 1));
  return [{ columns, kinds: asked.kinds, answers }];
}

/** What pages say to a question: its own, null for questions out of scope, and the one that search puts first. */
type Seen = {
  readonly fold: number;
  readonly question: Case['question'];
  readonly own: Candidate | null;
  readonly first: Candidate | null;
  readonly isFirstRight: boolean;
};

function lookAt(one: Case, omos: Omos, weights: ChainWeights): Seen {
  const { question, asked, fold } = one;
  const [hit] = asked.hits;
  const own = question === null ? null : ownCandidate(one, question, weights);
  const first = hit === undefined ? null : asked.candidate(hit.unit, weights);
  const isSame = first !== null && question !== null && omos.isSamePage(first.id, question.page);
  return { fold, question, own, first, isFirstRight: isSame };
}

function answerRow({ own, question }: Seen): Observed[] {
  if (own === null || question === null) return [];
  return [{ figures: own.figures, isSo: question.answers.length > 0, counts: COUNTS }];
}

/** Of a question that its page does not answer nobody knows whether another does. */
function shownRow({ question, first, isFirstRight }: Seen): Observed[] {
  if (first === null || question?.answers.length === 0) return [];
  const isSo = isFirstRight && showsAnswer(question, first);
  return [{ figures: first.figures, isSo, counts: question === null ? COUNTS_OUT_OF_SCOPE : COUNTS }];
}

/** A page that says the same under another id is taken to show the answer. */
function showsAnswer(question: Case['question'], { id, chain }: Candidate): boolean {
  if (question === null || id !== question.page) return question !== null;
  return chosen(chain.answers, WORTH_CHOOSING.shown).some((place) => question.answers.includes(place + 1));
}

function guesses(rows: readonly Observed[], weights: Weights): Guess[] {
  return rows.map(({ figures, isSo }) => ({ probability: probabilityOf(figures, weights), isSo }));
}
