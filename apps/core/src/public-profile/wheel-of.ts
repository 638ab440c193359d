import type { PublishedEntry } from '@ventanilla/contracts';
import { fallbackOrder } from '@ventanilla/languages';
import { countFindings, type DomainCount, describeWheel, findDomain, findWords, mgiDomains } from '@ventanilla/mgi';
import { sayFact } from '../items/rendering.js';
import type { PublishedContent } from '../knowledge/published-content.js';

type Finding = PublishedEntry<'finding'>;

/** The wheel of a published profile: what it draws, and the words for it in one language. */
export type Wheel = {
  domains: DomainCount[];
  labels: Record<number, string>;
  words: { wellDeveloped: string; potential: string };
  description: string;
};

type Profile = PublishedEntry<'profile'>;

/** The profile that counts: not replaced before replaced, newest before older; null where none is public. */
export function newestProfile(content: PublishedContent): Profile | null {
  const isReplaced = ({ facts }: Profile) => Number(facts.superseded !== null);
  const [newest] = [...content.all()]
    .filter((entry): entry is Profile => entry.kind === 'profile')
    .sort((one, other) => isReplaced(one) - isReplaced(other) || other.facts.period.localeCompare(one.facts.period));
  return newest ?? null;
}

/** All that the profile said, in its own order: what was overtaken since still counts in what it was. */
export function findingsIn(content: PublishedContent, profile: string): Finding[] {
  const findings = [...content.all()].filter(
    (entry): entry is Finding => entry.kind === 'finding' && entry.facts.profile === profile,
  );
  return findings.sort(({ facts: one }, { facts: other }) => one.domain - other.domain || one.order - other.order);
}

/** The six domains of the MGI, and whatever other domains the findings name. */
export function wheelOf(findings: readonly Finding[], language: string): Wheel {
  const numbers = [
    ...new Set([...mgiDomains.map(({ number }) => number), ...findings.map(({ facts }) => facts.domain)]),
  ];
  const counted = findings.map(({ facts: { domain, type: kind, order } }) => ({ domain, kind, order, text: '' }));
  const domains = countFindings(
    counted,
    numbers.sort((one, other) => one - other),
  );
  const labels = Object.fromEntries(numbers.map((number) => [number, domainName(number, language)]));
  const words = {
    wellDeveloped: sayFact(language, 'wheel.wellDeveloped'),
    potential: sayFact(language, 'wheel.potential'),
  };
  return { domains, labels, words, description: describeWheel({ domains, labels, words }) };
}

/** What a domain is called in the nearest language it has a name in; its number where the set is not the MGI's. */
export function domainName(number: number, language: string): string {
  const domain = findDomain(number, mgiDomains);
  return (domain && findWords(domain.names, fallbackOrder(language))) ?? String(number);
}
