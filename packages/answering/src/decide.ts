import { findLanguage } from '@ventanilla/languages';
import type { Aspect } from './aspects.js';
import type { AskedBack, Choice } from './choice.js';
import type { Context } from './context.js';
import type { Courtesy } from './courtesy.js';
import type { Coverage } from './coverage.js';
import { alarmsIn } from './danger/detect-danger.js';
import type { Grade } from './danger/sign.js';
import type { AnsweringKind, Danger, Municipality, Topic } from './entry.js';
import { tellAlerts } from './kinds/about-alerts.js';
import { tellProfile } from './kinds/about-profile.js';
import { answerOne } from './kinds/answer-one.js';
import type { Asking, Kind } from './kinds/asking.js';
import { meetCourteously } from './kinds/courteous.js';
import { inDanger } from './kinds/in-danger.js';
import { pickChoice } from './kinds/pick.js';
import { readWall } from './kinds/read-wall.js';
import { sayAgain } from './kinds/say-again.js';
import { sendElsewhere } from './kinds/send-elsewhere.js';
import { answerSeveral } from './kinds/several.js';
import type { Knowledge } from './knowledge.js';
import { detectLanguage } from './language/detect-language.js';
import type { Similarities } from './meaning/nearness.js';
import { openingOf } from './opening.js';
import type { ProfilePart } from './profile/profile-question.js';
import { understand } from './understand.js';

/** How a question is answered. */
export type Outcome = 'answered' | 'choices' | 'emergency' | 'unknown';

/** An entry to show. `section` is the part of a guide that answers, counted from 0; absent for other kinds. */
export type Hit = { key: string; kind: AnsweringKind; score: number; section?: number };

/** Another municipality of the same window, by the names people use for it. */
export type NeighbourMunicipality = Pick<Municipality, 'id' | 'names' | 'aliases'> & { places?: readonly string[] };

/** What is asked, and what is known beside the words. */
export type Question = {
  question: string;
  /** The language the asker chose; found out from the question when absent. */
  language?: string | undefined;
  /** The language of the asker's device: decides ties only. */
  languageHint?: string | undefined;
  /** The `context` of the decision before, for follow-ups ("and on Saturdays?"). */
  context?: Context | null | undefined;
  /** One of the `choices` of the decision before, when it was pressed and not written. */
  choice?: string | undefined;
  /** The other municipalities of the window, to send an asker to the right one. */
  municipalities?: readonly NeighbourMunicipality[] | undefined;
  /** Whether the asker's position is known: then nobody is asked where they are. */
  isNear?: boolean | undefined;
  /** The municipality's date, as 2026-11-23: stops of a mobile office before it are left out. */
  today?: string | undefined;
  /**
   * How near in meaning entries are, by their keys. Worked out only when a decision without it says that it
   * `wantsSimilarities`: asking a model for them takes time.
   */
  similarities?: Similarities | null | undefined;
};

/** What to say to a question, and why not more. */
export type Decision = {
  outcome: Outcome;
  /** The language to answer in: one of ours. */
  language: string;
  /** The language the question was written in: may be one we do not speak. */
  questionLanguage: string;
  danger: Danger | null;
  /** How soon to call in a danger: `now`, or talk to somebody `today`. Null without a danger. */
  grade: Grade | null;
  /** Set when nothing is asked of the content: how to meet it. The outcome is `unknown`, or `answered` about the window. */
  courtesy: Courtesy | null;
  /**
   * Key of the line to call should it get worse: given with answers about an illness that is no danger yet, and with a
   * bare wish for help.
   */
  urgentLine: string | null;
  topic: Topic | null;
  /** What of the municipality's profile is asked for; null when the question is about something else. */
  profile: ProfilePart | null;
  /** Whether what is warned of now is asked for: whoever asks for the decision knows it. */
  aboutAlerts: boolean;
  /** Best first. In an emergency the help lines by rank, then what helps next. */
  hits: Hit[];
  /** When nothing answers: the entry on the same topic that comes nearest; null when there is none. */
  nearest: Hit | null;
  aspects: Aspect[];
  /** What is unclear, when the asker is asked back; null otherwise. */
  asks: AskedBack | null;
  /** What can be chosen then, at most four; hand the one that was pressed back as `choice`. */
  choices: Choice[];
  /** Keys of locations: of the first hit only these doors are meant. Empty: all. */
  doors: string[];
  /** The name of a place of the municipality that was asked about and has no door of the first hit. */
  place: string | null;
  /** One decision for each of several questions, in their order; in an emergency what else was asked. Empty for one. */
  parts: Decision[];
  /** How many further questions of the message were left unread. */
  leftOut: number;
  /** How much of what is asked the first hit speaks of; null when nothing was looked for. */
  coverage: Coverage | null;
  /** How likely it is that the first hit answers, 0 to 1, as learnt from questions with known answers. */
  confidence: number;
  /** Whether this is unsure enough that the same question with `similarities` might be answered better. */
  wantsSimilarities: boolean;
  /** Whether it goes on with what was asked before, so that what was said of it then still holds. */
  followsUp: boolean;
  context: Context;
};

/** The kinds of reply in the order in which they are tried; the first that a question calls for decides. */
const KINDS: readonly Kind[] = [
  inDanger,
  pickChoice,
  sayAgain,
  tellAlerts,
  meetCourteously,
  sendElsewhere,
  tellProfile,
  readWall,
  answerSeveral,
  answerOne,
];

/**
 * Decides what to say to a question: the same question and content always give the same decision. Danger comes first
 * and needs no content. Never throws, whatever the text.
 */
export function decide(knowledge: Knowledge, asked: Question): Decision {
  const asking = askingOf(knowledge, asked);
  for (const kind of KINDS) {
    const decision = kind(asking);
    if (decision !== null) return decision;
  }
  return answerOne(asking);
}

/** Two words are too few to tell a language by: the conversation's is the likeliest, then the device's. */
function askingOf(knowledge: Knowledge, asked: Question): Asking {
  const hint = asked.context?.language ?? asked.languageHint ?? asked.language;
  const questionLanguage = detectLanguage(asked.question, hint);
  const own = understand(knowledge, asked.question, questionLanguage);
  const context = openingOf(own.words).restarts ? null : (asked.context ?? null);
  const language = answerLanguage(asked.language ?? questionLanguage, knowledge);
  return { knowledge, asked, context, language, questionLanguage, own, alarms: alarmsIn(asked.question) };
}

function answerLanguage(wanted: string, { municipality }: Knowledge): string {
  return findLanguage(wanted) === null ? municipality.sourceLanguage : wanted;
}
