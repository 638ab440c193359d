import type { AskedBack, Choice } from '../choice.js';
import { type Context, nothingYet } from '../context.js';
import type { Alarm } from '../danger/detect-danger.js';
import type { Decision, Question } from '../decide.js';
import type { Knowledge } from '../knowledge.js';
import type { Understanding } from '../understand.js';

/** A question on its way to a decision: what was asked, what it was understood as, and the languages. */
export type Asking = {
  knowledge: Knowledge;
  asked: Question;
  /** The conversation so far; null when there is none. */
  context: Context | null;
  language: string;
  questionLanguage: string;
  own: Understanding;
  /** The dangers that the whole message tells of. */
  alarms: readonly Alarm[];
};

/** A kind of reply: the decision when the question calls for it, else null and the next kind is tried. */
export type Kind = (asking: Asking) => Decision | null;

/** A decision that says nothing yet, for a kind of reply to fill in. What was spoken of before stays in mind. */
export function decisionOn({ context, language, questionLanguage }: Asking, more: Partial<Decision>): Decision {
  return {
    outcome: 'unknown',
    language,
    questionLanguage,
    danger: null,
    grade: null,
    courtesy: null,
    urgentLine: null,
    topic: null,
    profile: null,
    aboutAlerts: false,
    hits: [],
    aspects: [],
    asks: null,
    choices: [],
    doors: [],
    place: null,
    parts: [],
    leftOut: 0,
    nearest: null,
    coverage: null,
    confidence: 0,
    wantsSimilarities: false,
    followsUp: false,
    context: context ?? nothingYet,
    ...more,
  };
}

/** A decision that asks back: what is unclear, and what can be chosen. */
export function askingBack(asks: AskedBack, choices: readonly Choice[]): Pick<Decision, 'asks' | 'choices'> {
  return { asks, choices: [...choices] };
}
