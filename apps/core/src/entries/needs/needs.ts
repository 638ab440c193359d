import { isDeepStrictEqual } from 'node:util';
import { type EntryKind, type Facts, type Texts, type Topic, usualReviewMonths } from '@ventanilla/contracts';
import { readabilityOf } from '@ventanilla/languages';
import { passagesOf } from '../../translations/passages.js';
import type { EntryDocument } from '../entry.schema.js';
import { addressesIn } from './addresses.js';

/**
 * What somebody should do about an entry, as lists find it: `neverChecked`, `missingContact`, or with the language it is
 * about, as in `outdated.es`, `review.es`, `stale.pt`, `hardText.es`. What depends on the day it is (a review that is
 * due) is asked for by its date instead.
 */
export type Needed = {
  needs: string[];
  /** How much harm it does when it is wrong: 3 for whom to call in danger, 0 for what nobody acts on. */
  urgency: number;
  /** The web addresses that the public sees of it. */
  addresses: string[];
  /** The rules the above were worked out by; entries of older rules are worked out anew. */
  needsBy: number;
};

/** Grows whenever a rule in this file changes what is found. */
export const NEED_RULES = 2;

/** Topics that people read who are in danger, or whom somebody may harm. */
const DANGEROUS: ReadonlySet<Topic> = new Set<Topic>(['violence', 'trafficking', 'emergency']);

type Needing = Pick<
  EntryDocument,
  'kind' | 'facts' | 'texts' | 'published' | 'marks' | 'gaps' | 'brokenLinks' | 'deletedAt' | keyof Needed
>;

export function neededOf(entry: Omit<Needing, keyof Needed>, before: Needing | null): Needed {
  const addresses = entry.published && !entry.deletedAt ? addressesIn(entry.published.facts) : [];
  return { needs: needsOf(entry, addresses, before), urgency: urgencyOf(entry), addresses, needsBy: NEED_RULES };
}

/** What nobody reads needs nothing, except that somebody waits for a review of it. */
function needsOf(entry: Omit<Needing, keyof Needed>, addresses: readonly string[], before: Needing | null): string[] {
  if (entry.deletedAt) return [];
  const reviews = entry.marks.filter(({ mark }) => mark === 'inReview').map(({ language }) => `review.${language}`);
  if (!entry.published || entry.published.facts.superseded) return reviews;
  return [
    ...reviews,
    ...entry.marks.filter(({ mark }) => mark === 'outdated').map(({ language }) => `outdated.${language}`),
    ...(entry.gaps ?? []).map(({ state, language }) => `${state}.${language}`),
    ...(entry.facts.checkedAt === null && isEverChecked(entry.kind) ? ['neverChecked'] : []),
    ...(addresses.some((url) => entry.brokenLinks?.includes(url)) ? ['brokenLink'] : []),
    ...(canBeReached(entry.kind, entry.published.facts) ? [] : ['missingContact']),
    ...hardTexts(entry.published.texts, before),
  ];
}

function urgencyOf({ kind, facts }: Pick<EntryDocument, 'kind' | 'facts'>): number {
  if ('dangers' in facts && facts.dangers.length > 0) return 3;
  if (facts.topics.some((topic) => DANGEROUS.has(topic))) return 2;
  return kind === 'finding' || kind === 'profile' ? 0 : 1;
}

/** Whether anybody says of such entries that they are true. */
export function isEverChecked(kind: EntryKind): boolean {
  return usualReviewMonths[kind] !== null;
}

/** A service that has a place to go to can be reached there. */
function canBeReached(kind: EntryKind, facts: Facts): boolean {
  if (kind !== 'organization' && kind !== 'service') return true;
  const { phones, email, url } = facts as Facts<'organization'>;
  const places = 'atLocations' in facts ? facts.atLocations.length : 0;
  return phones.length > 0 || email !== null || url !== null || places > 0;
}

/** Reading a text takes longer than anything else here: what is worded as before is as hard as before. */
function hardTexts(texts: Record<string, Texts>, before: Needing | null): string[] {
  return Object.entries(texts).flatMap(([language, text]) => {
    const need = `hardText.${language}`;
    const isSame = before?.needsBy === NEED_RULES && isDeepStrictEqual(before.published?.texts[language], text);
    const isHard = isSame ? before.needs.includes(need) : isHardToRead(text, language);
    return isHard ? [need] : [];
  });
}

function isHardToRead(text: Texts, language: string): boolean {
  const { score } = readabilityOf([...passagesOf(text).values()].join('\n'), language);
  return score?.level === 'hard' || score?.level === 'veryHard';
}
