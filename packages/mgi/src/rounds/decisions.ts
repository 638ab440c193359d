import { type Problem, problem } from '../problem.js';
import { findStep } from '../sets/answer-scale.js';
import type { IndicatorSet } from '../sets/indicator-set.js';
import type { Answer, Evidence } from './answer.js';
import { sidesOf } from './contradictions.js';

/**
 * What validation says to an indicator: an answer is accepted, amended, or objected to. Where institutions contradict
 * each other, accepting names whose answer it is. `at` is a moment as in answers; the last decision counts.
 */
export type Decision = { indicator: string; by: string; at: string; reason: string } & (
  | { kind: 'accepted'; institution: string | null }
  | { kind: 'amended'; step: string; text: string }
  | { kind: 'objected' }
);

/** How an indicator was decided, by itself or by several institutions, with everything it rests on. */
export type SettledAnswer = {
  indicator: string;
  step: string;
  text: string;
  evidence: readonly Evidence[];
  kind: 'accepted' | 'amended';
};

/** Where an indicator stands. `reopened` means that an answer came after the decision, which then no longer holds. */
export const indicatorStates = ['unanswered', 'answered', 'contradicted', 'objected', 'reopened', 'settled'] as const;

/** One of `indicatorStates`. */
export type IndicatorState = (typeof indicatorStates)[number];

/** Every problem of a decision before it is kept. Amending and objecting need a reason, and so does taking sides. */
export function checkDecision(decision: Decision, answers: readonly Answer[], set: IndicatorSet): Problem[] {
  const given = answersTo(decision.indicator, answers);
  const takesSides = sidesOf(given).length > 1;
  const needsReason = decision.kind !== 'accepted' || takesSides;
  return [
    ...(given.length === 0 ? [problem('unanswered', 'indicator')] : []),
    ...(needsReason && !decision.reason.trim() ? [problem('reason', 'reason')] : []),
    ...(decision.kind === 'accepted' ? checkAccepted(decision.institution, given, takesSides) : []),
    ...(decision.kind === 'amended' && !findStep(set.scale, decision.step) ? [problem('unknownStep', 'step')] : []),
  ];
}

function checkAccepted(institution: string | null, given: readonly Answer[], takesSides: boolean): Problem[] {
  if (institution === null) return takesSides ? [problem('contradiction', 'institution')] : [];
  return given.some((answer) => answer.institution === institution) ? [] : [problem('notAnswered', 'institution')];
}

/** Where an indicator stands, from its answers and decisions. */
export function stateOf(indicator: string, answers: readonly Answer[], decisions: readonly Decision[]): IndicatorState {
  const given = answersTo(indicator, answers);
  const decision = findDecision(indicator, decisions);
  if (given.length === 0) return 'unanswered';
  if (!decision) return sidesOf(given).length > 1 ? 'contradicted' : 'answered';
  if (given.some(({ at }) => at > decision.at)) return 'reopened';
  return decision.kind === 'objected' ? 'objected' : 'settled';
}

/** The decided answer to an indicator, or `null` while nothing holds that was decided. */
export function findSettled(
  indicator: string,
  answers: readonly Answer[],
  decisions: readonly Decision[],
): SettledAnswer | null {
  const decision = findDecision(indicator, decisions);
  const isSettled = stateOf(indicator, answers, decisions) === 'settled';
  if (!isSettled || !decision || decision.kind === 'objected') return null;
  const given = answersTo(indicator, answers);
  return decision.kind === 'amended' ? amended(decision, given) : accepted(indicator, decision.institution, given);
}

/** The decided answers of a set, in its order. */
export function settledAnswers(
  set: IndicatorSet,
  answers: readonly Answer[],
  decisions: readonly Decision[],
): SettledAnswer[] {
  return set.indicators.flatMap(({ key }) => findSettled(key, answers, decisions) ?? []);
}

function amended(decision: Decision & { kind: 'amended' }, given: readonly Answer[]): SettledAnswer {
  const { indicator, kind, step, text } = decision;
  return { indicator, kind, step, text, evidence: given.flatMap(({ evidence }) => evidence) };
}

/** The evidence is that of everybody who said the same. */
function accepted(indicator: string, institution: string | null, given: readonly Answer[]): SettledAnswer | null {
  const chosen = institution === null ? given[0] : given.find((answer) => answer.institution === institution);
  if (!chosen) return null;
  const { step, text } = chosen;
  const agreeing = given.filter((answer) => answer.step === step);
  return { indicator, kind: 'accepted', step, text, evidence: agreeing.flatMap(({ evidence }) => evidence) };
}

/** The last decision on an indicator, or `null`. */
export function findDecision(indicator: string, decisions: readonly Decision[]): Decision | null {
  const own = decisions.filter((decision) => decision.indicator === indicator);
  return own.reduce<Decision | null>((last, next) => (last && last.at > next.at ? last : next), null);
}

/** The answers to one indicator. */
export function answersTo(indicator: string, answers: readonly Answer[]): Answer[] {
  return answers.filter((answer) => answer.indicator === indicator);
}
