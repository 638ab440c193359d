import { needFrom, withNeeds } from '../context.js';
import type { Knowledge } from '../knowledge.js';
import type { Ranked } from '../rank.js';
import type { Understanding } from '../understand.js';
import { weighUp } from './weigh-up.js';

/** For whom something can be asked, where it makes a difference. */
export type Age = 'child' | 'adult';

/** What a wish comes to for a child and for an adult, as ids of concepts. Wishes that are not here are the same for both. */
const COMES_TO: Readonly<Record<string, Readonly<Record<Age, readonly string[]>>>> = {
  education: { child: ['school'], adult: ['university', 'adultEducation'] },
  enrolment: { child: ['school'], adult: ['university', 'adultEducation'] },
};

/**
 * What a child and an adult would be answered, taken in turns, when the question is one of those where it matters, says
 * nothing else, and the answers differ. Null otherwise: then there is nothing to ask.
 */
export function answersForEachAge(
  knowledge: Knowledge,
  understanding: Understanding,
  today: string | null,
): readonly Ranked[] | null {
  if (!isOpen(understanding)) return null;
  const [forChild = [], forAdult = []] = (['child', 'adult'] as const).map((age) =>
    weighUp(knowledge, forAge(understanding, age), { today }).hits.slice(0, COMPARED),
  );
  if (forChild.length === 0 || forAdult.length === 0 || areSame(forChild, forAdult)) return null;
  const inTurns = forChild.flatMap((hit, at) => [hit, forAdult[at] ?? hit]);
  return [...new Map(inTurns.toReversed().map((hit) => [hit.key, hit])).values()].toReversed();
}

/** So much of two answers is seen, and compared. */
const COMPARED = 3;

/** Whether nothing is said but the wish: neither for whom, nor what to study. */
function isOpen({ needs, who, standing, contentWords }: Understanding): boolean {
  if (who.length > 0 || standing.length > 0 || contentWords.length > needs.length) return false;
  return needs.length > 0 && needs.every(({ concept }) => Object.hasOwn(COMES_TO, concept));
}

function areSame(one: readonly Ranked[], other: readonly Ranked[]): boolean {
  const shown = new Set(one.map(({ key, section }) => `${key} ${section}`));
  return one.length === other.length && other.every(({ key, section }) => shown.has(`${key} ${section}`));
}

/** A follow-up as it is for those it is about: for whom was asked is said now, or was said or chosen before. */
export function forTheirAge(understanding: Understanding): Understanding {
  const { needs, who } = understanding;
  if (who.length === 0 || !needs.some(({ concept }) => Object.hasOwn(COMES_TO, concept))) return understanding;
  return forAge(understanding, who.includes('child') ? 'child' : 'adult');
}

/** The question as it is for somebody of that age. */
export function forAge(understanding: Understanding, age: Age): Understanding {
  const needs = understanding.needs.flatMap(({ concept }) => COMES_TO[concept]?.[age] ?? [concept]);
  const all = [...new Set(needs)].flatMap(needFrom);
  // What was said is spelt out by now; its own words would only pull towards what both have in common.
  return { ...withNeeds({ ...understanding, terms: [] }, all), who: age === 'child' ? ['child'] : ['adult'] };
}
