import type { PublishedEntry } from '@ventanilla/contracts';
import { fallbackOrder } from '@ventanilla/languages';
import {
  countFindings,
  type DomainCount,
  findWords,
  isSameDomain,
  mgiDomains,
  type QuestionTopic,
  topicsOf,
  type Words,
} from '@ventanilla/mgi';
import type { Reading } from '../page-context.js';

export type Finding = PublishedEntry<'finding'>;

/** What a set says of a domain, also where the set is that of the MGI. */
export type NamedDomain = { number: number; names: Words; scope: Words; topics: readonly QuestionTopic[] };

/** A published profile with its findings in order, and the domains of its wheel. */
export type PublishedProfile = {
  entry: PublishedEntry<'profile'>;
  findings: Finding[];
  domains: number[];
  named: readonly NamedDomain[];
};

/** Every published profile, the one that counts first: not replaced before replaced, newest before older. */
export function profilesOf({ content }: Reading): PublishedEntry<'profile'>[] {
  const isReplaced = ({ facts }: PublishedEntry<'profile'>) => Number(facts.superseded !== null);
  return [...content.all()]
    .filter((entry): entry is PublishedEntry<'profile'> => entry.kind === 'profile')
    .sort((one, other) => isReplaced(one) - isReplaced(other) || other.facts.period.localeCompare(one.facts.period));
}

/** The profile of that key, or the one that counts; null when there is none. */
export function findProfile(context: Reading, key?: string): PublishedProfile | null {
  const profiles = profilesOf(context);
  const entry = key === undefined ? profiles[0] : profiles.find((profile) => profile.key === key);
  if (!entry) return null;
  const findings = findingsOf(context, entry.key);
  const own = findings.map(({ facts }) => facts.domain);
  const named = (entry.facts.domains ?? mgiDomains).map((domain) =>
    inMoreLanguages({ ...domain, topics: topicsOf(domain) }),
  );
  const domains = [...new Set([...named.map(({ number }) => number), ...own])].sort((one, other) => one - other);
  return { entry, findings, domains, named };
}

/** A set's own words come first; where it means a domain of the MGI, that is called as the MGI calls it in other languages. */
function inMoreLanguages({ number, names, scope, topics }: NamedDomain): NamedDomain {
  const known = mgiDomains.find((domain) => isSameDomain(domain, { number, names }));
  if (!known) return { number, names, scope, topics };
  const isSaidTheSame = Object.entries(known.scope).some(([language, text]) => scope[language] === text);
  const scopes = isSaidTheSame ? { ...known.scope, ...scope } : scope;
  return { number, names: { ...known.names, ...names }, scope: scopes, topics };
}

/** All that the profile said, also what something newer has overtaken since: that is marked, not left out. */
function findingsOf({ content }: Reading, profile: string): Finding[] {
  const place = ({ facts: { domain, type, order } }: Finding) =>
    domain * 10_000 + (type === 'potential' ? 5_000 : 0) + order;
  return [...content.all()]
    .filter((entry): entry is Finding => entry.kind === 'finding' && entry.facts.profile === profile)
    .sort((one, other) => place(one) - place(other));
}

export function countsOf({ findings, domains }: PublishedProfile): DomainCount[] {
  const counted = findings.map(({ facts }) => ({ ...facts, kind: facts.type, text: '' }));
  return countFindings(counted, domains);
}

/** What a domain is called in the reader's language, or by its number where it has no name the reader understands. */
export function domainName(
  { language, municipality, say }: Reading,
  { named }: Pick<PublishedProfile, 'named'>,
  number: number,
): string {
  const names = named.find((domain) => domain.number === number)?.names ?? {};
  const readable = [...fallbackOrder(language), municipality.sourceLanguage];
  return findWords(names, readable) ?? say('domain.number', { number });
}
