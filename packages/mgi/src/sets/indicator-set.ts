import type { Domain } from '../domain.js';
import type { Words } from '../words.js';
import type { AnswerScale } from './answer-scale.js';

/** Something a set rests on. What is not known of it is `null`. */
export type Source = { title: string; url: string | null; date: string | null };

/**
 * Where a set comes from: the framework's own questionnaire, a copy tailored to a place, or topics derived from what
 * was published. Only `official` may be shown as the framework's questionnaire; show `note` wherever the set is shown.
 */
export type SetOrigin = { kind: 'official' | 'tailored' | 'derived'; note: Words; sources: readonly Source[] };

/** One question of a set. `suggestedInstitution` says in words who is likely to know; a round decides who is asked. */
export type Indicator = {
  key: string;
  domain: number;
  subTheme: string | null;
  question: Words;
  help: Words;
  suggestedInstitution: Words;
  /** Whether it asks about women, men or gender in particular. */
  gender: boolean;
  /** Whether it asks about people in vulnerable situations in particular. */
  vulnerableGroups: boolean;
};

/** Which version of which set. */
export type SetReference = { key: string; version: number };

/**
 * A versioned questionnaire: domains with their sub-themes, the questions in them and the answers that may be given.
 * A version that a round has used never changes; a change is a new version, and a tailored set says what it is
 * `basedOn`. Any number of domains and of questions.
 */
export type IndicatorSet = SetReference & {
  names: Words;
  origin: SetOrigin;
  basedOn: SetReference | null;
  scale: AnswerScale;
  domains: readonly Domain[];
  indicators: readonly Indicator[];
};

/** The indicator of that key, or `null` when the set has none. */
export function findIndicator(set: IndicatorSet, key: string): Indicator | null {
  return set.indicators.find((indicator) => indicator.key === key) ?? null;
}

/** The indicators of one domain, in the set's order. */
export function indicatorsOf(set: IndicatorSet, domain: number): Indicator[] {
  return set.indicators.filter((indicator) => indicator.domain === domain);
}
