/** What a finding says of its subject: it works well, or it could be developed further. */
export const findingKinds = ['well-developed', 'potential'] as const;

/** One of `findingKinds`. */
export type FindingKind = (typeof findingKinds)[number];

/**
 * One published statement of a profile: a dated statement about institutions, not a promise that a service is open.
 * `order` counts from 1 within its domain and kind.
 */
export type Finding = { domain: number; kind: FindingKind; order: number; text: string };

/** How many findings of each kind a domain has; what the wheel draws. */
export type DomainCount = { number: number; wellDeveloped: number; potential: number };

/** Counts findings per domain, with a row for every given domain, also those without any. */
export function countFindings(findings: readonly Finding[], domainNumbers: readonly number[]): DomainCount[] {
  const count = (number: number, kind: FindingKind) =>
    findings.filter((finding) => finding.domain === number && finding.kind === kind).length;
  return domainNumbers.map((number) => ({
    number,
    wellDeveloped: count(number, 'well-developed'),
    potential: count(number, 'potential'),
  }));
}
