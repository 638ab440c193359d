import { isLocalDate, type LocalDate } from '@ventanilla/directory';
import { type Problem, problem } from '../problem.js';
import { findStep } from '../sets/answer-scale.js';
import { findIndicator, type IndicatorSet } from '../sets/indicator-set.js';

/** That an institution is asked an indicator. Several may be asked the same one. */
export type Ask = { indicator: string; institution: string };

/**
 * What an answer rests on: words, a file in the file store (its key), or a link, of that date and from that
 * institution. What is not known is `null`; one of text, file and link must be there.
 */
export type Evidence = {
  text: string | null;
  file: string | null;
  link: string | null;
  date: LocalDate | null;
  institution: string | null;
};

/** What an institution says to an indicator: one per institution and indicator, replaced when it says something else. */
export type Answer = Ask & {
  /** A step of the set's scale. */
  step: string;
  /** In the institution's own words; may be empty. */
  text: string;
  evidence: readonly Evidence[];
  /** The moment, as `2026-03-02T12:00:00Z`: decisions hold for answers that are older than they. */
  at: string;
};

/** Every problem of an answer before it is kept. An institution that was not asked cannot answer. */
export function checkAnswer(answer: Answer, set: IndicatorSet, asks: readonly Ask[]): Problem[] {
  const wasAsked = asks.some((ask) => ask.indicator === answer.indicator && ask.institution === answer.institution);
  return [
    ...(findIndicator(set, answer.indicator) ? [] : [problem('unknownIndicator', 'indicator')]),
    ...(wasAsked ? [] : [problem('notAsked', 'institution')]),
    ...(findStep(set.scale, answer.step) ? [] : [problem('unknownStep', 'step')]),
    ...answer.evidence.flatMap((evidence, index) => checkEvidence(evidence, index)),
  ];
}

/** Every problem of one piece of evidence, the one at `index` of its list. */
export function checkEvidence({ text, file, link, date }: Evidence, index: number): Problem[] {
  const isEmpty = [text, file, link].every((part) => !part?.trim());
  return [
    ...(isEmpty ? [problem('emptyEvidence', 'evidence', index)] : []),
    ...(link !== null && !isWebAddress(link) ? [problem('url', 'evidence', index, 'link')] : []),
    ...(date !== null && !isLocalDate(date) ? [problem('date', 'evidence', index, 'date')] : []),
  ];
}

/** Whether a text is a web address that may be shown as a link. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\//i.test(text);
}
