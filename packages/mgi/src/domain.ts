import { keyOf } from './profile-document/line.js';
import type { QuestionTopic } from './question-topics.js';
import type { Words } from './words.js';

/** Languages in which the six domains of the MGI are named here. */
export const domainLanguages = ['en', 'es', 'pt', 'fr', 'ht', 'ar'] as const;

/** One of `domainLanguages`. */
export type DomainLanguage = (typeof domainLanguages)[number];

/** The icons there are; drawings are in `iconPaths`. */
export const domainIcons = ['scales', 'townHall', 'links', 'heart', 'storm', 'route'] as const;

/** The icon that goes with a domain wherever it is shown. */
export type DomainIcon = (typeof domainIcons)[number];

/** A part of a domain, as far as the set's source has any. */
export type SubTheme = { key: string; names: Words };

/**
 * One area of an indicator set. The MGI has six, other frameworks have other numbers: nothing in this package counts on
 * six. `headings` are further wordings under which published documents announce the domain, in any language; a domain
 * without an icon is drawn without one.
 */
export type Domain = {
  number: number;
  id: string;
  names: Words;
  scope: Words;
  headings: readonly string[];
  icon: DomainIcon | null;
  /** None where the set's source has none. */
  subThemes: readonly SubTheme[];
  /** What people ask about that belongs to it. A topic may belong to several domains, or to none. */
  topics: readonly QuestionTopic[];
};

/** A domain of the MGI, which is named and explained in every one of `domainLanguages`. */
export type MgiDomain = Domain & {
  names: Readonly<Record<DomainLanguage, string>>;
  scope: Readonly<Record<DomainLanguage, string>>;
};

/** The domain of that number, or `null` when the set has none. */
export function findDomain(number: number, domains: readonly Domain[]): Domain | null {
  return domains.find((domain) => domain.number === number) ?? null;
}

/**
 * Whether two sets mean the same domain by a number: some language calls it the same in both. Sets of cities and of the
 * MGI share numbers without sharing domains; numbers that do not mean the same are not to be compared.
 *
 * @example
 * isSameDomain({ number: 1, names: { es: 'Salud' } }, { number: 1, names: { es: 'salud', en: 'Health' } }); // true
 */
export function isSameDomain(one: NumberedNames, other: NumberedNames): boolean {
  const isNamedSame = ([language, name]: [string, string]) => keyOf(name) === keyOf(other.names[language] ?? '');
  return one.number === other.number && Object.entries(one.names).some(isNamedSame);
}

type NumberedNames = Pick<Domain, 'number' | 'names'>;
