import type { Context } from './decide.js';
import { conceptTerm } from './index/terms.js';
import { findConcept } from './lexicon/lexicon.js';
import type { Need, Understanding } from './understand.js';

/** A follow-up is short: a longer question without a need of its own is about something we do not know. */
const LONGEST_FOLLOW_UP = 8;
const EARLIER_NEED_WEIGHT = 2;

/**
 * Reads a question in the light of the one before: "¿y los sábados?" asks for the hours of what was shown last.
 * A question with a need of its own stands alone.
 */
export function followUp(own: Understanding, context: Context | null): Understanding {
  if (context === null || !isFollowUp(own)) return own;
  const needs = context.needs.flatMap(earlierNeed);
  if (needs.length === 0) return own;
  const terms = needs.map(({ term }) => ({ term, weight: EARLIER_NEED_WEIGHT }));
  return {
    ...own,
    needs,
    terms: [...own.terms, ...terms],
    topics: context.topic === null ? [] : [context.topic],
    focus: context.keys,
  };
}

function isFollowUp({ needs, words, aspects, contentWords }: Understanding): boolean {
  if (needs.length > 0 || words.length > LONGEST_FOLLOW_UP) return false;
  return aspects.length > 0 || contentWords.length <= 2;
}

function earlierNeed(id: string): Need[] {
  const concept = findConcept(id);
  if (concept === null) return [];
  return [{ concept: id, term: conceptTerm(id), near: concept.near.map(conceptTerm), weight: concept.weight }];
}
