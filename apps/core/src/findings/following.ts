import { isDeepStrictEqual } from 'node:util';
import type { EntryValues } from '../entries/entry.writer.js';
import { basisNow, type Standing } from './plan-drafts.js';
import { relatedOf } from './related.js';

/**
 * What becomes of a finding when findings are drafted again; null when it stays as it is. One that nobody worded follows
 * its answer in everything; another follows in evidence, and in type and answers once somebody has read them. What the
 * round links to its question is added as long as nobody worded it; what somebody linked to the finding itself stays.
 */
export function followingValues(standing: Standing, language: string, accepted: readonly string[]): EntryValues | null {
  const { entry, look, isUntouched } = standing;
  const mayFollow = look === null || (look !== 'answerGone' && accepted.includes(entry._id.toHexString()));
  const basis = basisNow(standing);
  if (!mayFollow || !basis) return null;
  const [drafted] = standing.drafted;
  const related = isUntouched ? relatedOf([entry.facts, ...standing.drafted]) : entry.facts.related;
  const facts = { ...entry.facts, basis, related, ...(drafted && { domain: drafted.domain, type: drafted.type }) };
  const words = entry.texts[language];
  const said = isUntouched && drafted && words ? { text: drafted.text, institution: drafted.institution } : {};
  const texts = words ? { ...entry.texts, [language]: { ...words, ...said } } : entry.texts;
  const isSame = isDeepStrictEqual(facts, entry.facts) && isDeepStrictEqual(texts, entry.texts);
  return isSame ? null : { facts, texts };
}
