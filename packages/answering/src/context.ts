import type { Aspect } from './aspects.js';
import type { AskedBack, Choice } from './choice.js';
import type { Circumstances } from './circumstances/circumstances.js';
import type { When } from './circumstances/when.js';
import type { Grade } from './danger/sign.js';
import type { Outcome } from './decide.js';
import type { Danger, Topic } from './entry.js';
import { conceptTerm, topicTerm } from './index/terms.js';
import { findConcept } from './lexicon/lexicon.js';
import type { Need, Understanding } from './understand.js';

/**
 * What to keep of a question so that the next is understood: plain JSON, ids of ours only, no text of the asker.
 * Everything beyond the first three may be missing: an older version kept less.
 */
export type Context = {
  keys: string[];
  needs: string[];
  topic: Topic | null;
  /** The section that was shown of a guide, by the guide's key. */
  sections?: Record<string, number> | undefined;
  aspects?: Aspect[] | undefined;
  /** Ids of concepts: for whom was asked. */
  who?: string[] | undefined;
  /** Keys of the locations that were shown because they were named or chosen. */
  doors?: string[] | undefined;
  /** What could be chosen, in the order it was offered. */
  choices?: Choice[] | undefined;
  asks?: AskedBack | null | undefined;
  outcome?: Outcome | undefined;
  danger?: Danger | null | undefined;
  grade?: Grade | null | undefined;
  language?: string | undefined;
  /** What the asker said of themselves. */
  circumstances?: Circumstances | undefined;
  /** The day or hour it was asked for: still meant in a follow-up, and no longer. */
  when?: When | null | undefined;
};

/** Nothing was spoken of. */
export const nothingYet: Context = { keys: [], needs: [], topic: null };

/** A follow-up is short: a longer question without a need of its own is about something we do not know. */
const LONGEST_FOLLOW_UP = 8;
const EARLIER_NEED_WEIGHT = 2;
const TOPIC_WEIGHT = 0.7;
const WHO_WEIGHT = 0.6;

/**
 * Reads a question in the light of the one before: "¿y los sábados?" asks for the hours of what was shown last, "no,
 * para mi mamá" asks the same for somebody else. A question with a need of its own stands alone.
 */
export function followUp(own: Understanding, context: Context | null): Understanding {
  if (context === null || !isFollowUp(own)) return own;
  return continued(own, context);
}

/** The question before, with what is said now added to it; what is said now replaces what was said before. */
export function continued(own: Understanding, context: Context): Understanding {
  const needs = context.needs.flatMap(needFrom);
  if (needs.length === 0) return own;
  const who = own.who.length > 0 ? own.who : (context.who ?? []);
  return {
    ...withNeeds({ ...own, terms: [...own.terms, ...who.map(whoTerm)] }, needs),
    topics: context.topic === null ? [] : [context.topic],
    aspects: own.aspects.length > 0 ? own.aspects : (context.aspects ?? []),
    who,
    focus: context.keys,
  };
}

/** An understanding with these needs instead of its own. */
export function withNeeds(understanding: Understanding, needs: readonly Need[]): Understanding {
  const terms = needs.map(({ term }) => ({ term, weight: EARLIER_NEED_WEIGHT }));
  const topics = [...new Set(needs.flatMap(({ concept }) => findConcept(concept)?.topic ?? []))];
  const filed = topics.map((topic) => ({ term: topicTerm(topic), weight: TOPIC_WEIGHT }));
  return { ...understanding, needs, topics, terms: [...understanding.terms, ...terms, ...filed] };
}

/** The need behind the id of a concept; none for an id of an older lexicon. */
export function needFrom(id: string): Need[] {
  const concept = findConcept(id);
  if (concept === null) return [];
  return [{ concept: id, term: conceptTerm(id), near: concept.near.map(conceptTerm), weight: concept.weight }];
}

function isFollowUp({ needs, words, aspects, contentWords, isSituation }: Understanding): boolean {
  // "Y sin DNI?" asks the same again; who says it with many words may want a DNI.
  if (isSituation) return words.length <= LONGEST_FOLLOW_UP;
  if (needs.length > 0) return asksWhatToBring({ needs, words, aspects });
  if (words.length > LONGEST_FOLLOW_UP) return false;
  return aspects.length > 0 || contentWords.length <= 2;
}

/** "What papers do I need?" asks about what was spoken of; "what do I need for a DNI?" does not. */
function asksWhatToBring({ needs, words, aspects }: Pick<Understanding, 'needs' | 'words' | 'aspects'>): boolean {
  const isAboutPapers = needs.every(({ concept }) => concept === 'dni' || concept === 'paperwork');
  return isAboutPapers && aspects.includes('documents') && !words.includes('dni') && words.length <= LONGEST_FOLLOW_UP;
}

function whoTerm(id: string) {
  return { term: conceptTerm(id), weight: WHO_WEIGHT };
}
