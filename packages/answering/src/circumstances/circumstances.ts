import { mentionsIn } from '../lexicon/lexicon.js';
import { correctWords } from '../text/corrector.js';
import { questionTokens } from '../text/tokens.js';
import { vocabularyCorrector } from '../vocabulary.js';
import { agesIn } from './ages.js';
import { isPregnant } from './pregnancy.js';
import { type Standing, standingIn } from './standing.js';
import { stillMeant, type When, whenIn } from './when.js';

/**
 * What somebody has said of themselves in a conversation, as small facts: no text, no name, nothing that was asked for.
 * Plain JSON; it is forgotten with the conversation.
 */
export type Circumstances = {
  /** With which papers, as far as they said so. */
  standing: Standing | null;
  /** Whole years. */
  ownAge: number | null;
  /** Whole years of the children they spoke of, at most four. */
  childAges: number[];
  pregnant: boolean;
};

/** A question in its circumstances. */
export type Situation = {
  circumstances: Circumstances;
  /** Ages of those the question is about; empty when they are not known. */
  ages: readonly number[];
  /** Whether it speaks of a child. */
  forChild: boolean;
  /** The day or hour it is asked for. Belongs to this question and its follow-ups. */
  when: When | null;
};

/** Nothing was said. */
export const nothingSaid: Circumstances = { standing: null, ownAge: null, childAges: [], pregnant: false };

const MOST_CHILDREN = 4;

/**
 * Reads what a question says of the asker (es, pt, en, fr, ht) and adds it to what was said before; what is said now
 * replaces what was said before of the same thing.
 *
 * @param language the question's language, for numbers in words
 * @param whenBefore when the question that this one follows up was asked for; null when it follows none
 */
export function readSituation(
  question: string,
  before: Circumstances | null,
  language: string,
  whenBefore: When | null = null,
): Situation {
  const words = correctWords(questionTokens(question), [vocabularyCorrector]);
  const mentions = mentionsIn(words);
  const known = before ?? nothingSaid;
  const isForChild = mentions.some(({ concept }) => concept.id === 'child');
  const pregnant = isPregnant(words) || known.pregnant;
  const ages = agesIn(words, language, { isForChild, isPregnant: isPregnant(words) });
  const childAges = ages.children.length > 0 ? ages.children.slice(0, MOST_CHILDREN) : known.childAges;
  const ownAge = ages.own ?? known.ownAge;
  return {
    circumstances: { standing: standingIn(words, mentions) ?? known.standing, ownAge, childAges, pregnant },
    ages: agesAskedFor({ ages, isForChild, childAges, ownAge }),
    forChild: isForChild || (ages.others.length === 0 && ages.children.length > 0),
    when: stillMeant(whenIn(question, words), whenBefore),
  };
}

/** Whom a question is about: those whose age it says, else the children when it speaks of a child, else the asker. */
function agesAskedFor({
  ages,
  isForChild,
  childAges,
  ownAge,
}: {
  ages: ReturnType<typeof agesIn>;
  isForChild: boolean;
  childAges: readonly number[];
  ownAge: number | null;
}): readonly number[] {
  const said = [...ages.children, ...ages.others, ...(ages.own === null ? [] : [ages.own])];
  if (said.length > 0) return said;
  if (isForChild) return childAges;
  return ownAge === null ? [] : [ownAge];
}

/** Whether there is anything to remember. */
export function saysSomething({ standing, ownAge, childAges, pregnant }: Circumstances): boolean {
  return standing !== null || ownAge !== null || childAges.length > 0 || pregnant;
}
