import type { LocalDate } from '@ventanilla/directory';
import { type IndicatorSet, indicatorsOf } from '../sets/indicator-set.js';
import type { Answer, Ask } from './answer.js';
import { type Calendar, daysLate, findDueDay } from './calendar.js';
import { type Decision, stateOf } from './decisions.js';

/** What has been asked, answered and decided in a round. */
export type RoundWork = {
  set: IndicatorSet;
  asks: readonly Ask[];
  answers: readonly Answer[];
  decisions: readonly Decision[];
};

/** How far something is: `evidenced` are answers that rest on something. Never more answered than asked. */
export type Progress = { asked: number; answered: number; evidenced: number };

/** How far a domain is: how many of its indicators are asked of anybody, answered by anybody, and settled. */
export type DomainProgress = Progress & { domain: number; indicators: number; settled: number };

/** What an institution still owes and by how many days it is late; 0 while there is time, or nothing is planned. */
export type Debt = { institution: string; missing: readonly string[]; daysLate: number };

/** How far each institution is with what it was asked, in the order in which they were asked. */
export function progressByInstitution({ asks, answers }: RoundWork): (Progress & { institution: string })[] {
  return institutionsOf(asks).map((institution) => {
    const own = asks.filter((ask) => ask.institution === institution);
    return { institution, ...progressOf(own, answers) };
  });
}

/** How far each domain of the set is, also one of which nobody was asked anything. */
export function progressByDomain({ set, asks, answers, decisions }: RoundWork): DomainProgress[] {
  return set.domains.map(({ number }) => {
    const keys = indicatorsOf(set, number).map(({ key }) => key);
    const asked = keys.filter((key) => asks.some(({ indicator }) => indicator === key));
    const replies = keys.map((key) => answers.filter(({ indicator }) => indicator === key));
    return {
      domain: number,
      indicators: keys.length,
      asked: asked.length,
      answered: replies.filter((given) => given.length > 0).length,
      evidenced: replies.filter((given) => given.some(({ evidence }) => evidence.length > 0)).length,
      settled: keys.filter((key) => stateOf(key, answers, decisions) === 'settled').length,
    };
  });
}

/** Who still owes answers, those who owe most first. */
export function findDebts({ asks, answers }: RoundWork, calendar: Calendar, today: LocalDate): Debt[] {
  const late = daysLate(findDueDay(calendar, 'dataCollection'), today);
  return institutionsOf(asks)
    .map((institution) => ({ institution, missing: missingOf(institution, asks, answers), daysLate: late }))
    .filter(({ missing }) => missing.length > 0)
    .sort((one, other) => other.missing.length - one.missing.length);
}

/**
 * What an institution may see of a round, or somebody who answers for several: the questions it was asked, its own
 * answers, and what was decided on them.
 */
export function workOfInstitution(
  { set, asks, answers, decisions }: RoundWork,
  ...institutions: readonly string[]
): RoundWork {
  const ownAsks = asks.filter(({ institution }) => institutions.includes(institution));
  const isOwn = (key: string) => ownAsks.some(({ indicator }) => indicator === key);
  return {
    set: { ...set, indicators: set.indicators.filter(({ key }) => isOwn(key)) },
    asks: ownAsks,
    answers: answers.filter(({ institution }) => institutions.includes(institution)),
    decisions: decisions.filter(({ indicator }) => isOwn(indicator)),
  };
}

/** The institutions that are asked anything, each once. */
export function institutionsOf(asks: readonly Ask[]): string[] {
  return [...new Set(asks.map(({ institution }) => institution))];
}

function missingOf(institution: string, asks: readonly Ask[], answers: readonly Answer[]): string[] {
  const own = asks.filter((ask) => ask.institution === institution);
  return own.filter((ask) => !findAnswer(ask, answers)).map(({ indicator }) => indicator);
}

function progressOf(asks: readonly Ask[], answers: readonly Answer[]): Progress {
  const given = asks.flatMap((ask) => findAnswer(ask, answers) ?? []);
  const evidenced = given.filter(({ evidence }) => evidence.length > 0).length;
  return { asked: asks.length, answered: given.length, evidenced };
}

/** What an institution answered to what it was asked, or `null`. */
export function findAnswer(ask: Ask, answers: readonly Answer[]): Answer | null {
  return (
    answers.find(({ indicator, institution }) => indicator === ask.indicator && institution === ask.institution) ?? null
  );
}
