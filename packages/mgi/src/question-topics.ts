import { isSameDomain } from './domain.js';
import { mgiDomains } from './mgi-domains.js';
import type { Words } from './words.js';

/** What people ask a window about. A domain names those that belong to it: what was asked then stands beside it. */
export const questionTopics = [
  'health',
  'education',
  'documents',
  'work',
  'housing',
  'socialSecurity',
  'violence',
  'trafficking',
  'children',
  'discrimination',
  'justice',
  'emergency',
  'finance',
  'consulate',
  'language',
  'family',
  'community',
  'privacy',
] as const;

/** One of `questionTopics`. */
export type QuestionTopic = (typeof questionTopics)[number];

/** A domain as it was kept, perhaps before domains named topics. */
type KeptDomain = { number: number; names: Words; topics?: readonly QuestionTopic[] | undefined };

/**
 * The topics that belong to a domain. One that was kept before domains named any has those of the MGI's domain that it
 * means, and none where it means none of those: another framework's figures are never shown for it.
 *
 * @example
 * topicsOf({ number: 3, names: { en: 'Partnerships' } }); // ['consulate']
 * topicsOf({ number: 3, names: { en: 'Health' } }); // []
 */
export function topicsOf(domain: KeptDomain): readonly QuestionTopic[] {
  return domain.topics ?? mgiDomains.find((known) => isSameDomain(known, domain))?.topics ?? [];
}

/** The topics that no domain names, in their order: what is asked about them stands beside no domain. */
export function topicsOfNone(domains: readonly { topics: readonly QuestionTopic[] }[]): QuestionTopic[] {
  const named = new Set(domains.flatMap(({ topics }) => topics));
  return questionTopics.filter((topic) => !named.has(topic));
}
