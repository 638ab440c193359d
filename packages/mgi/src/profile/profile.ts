import type { LocalDate } from '@ventanilla/directory';
import type { Finding, FindingKind } from '../finding.js';
import type { Evidence } from '../rounds/answer.js';
import type { SetReference, Source } from '../sets/indicator-set.js';

/** That something has overtaken a finding since it was published: since when, what, and where that can be read. */
export type Superseded = { on: LocalDate; note: string; link: string | null };

/** A finding in a profile, with what it was drafted from. Read from a published document, it has neither. */
export type ProfileFinding = Finding & {
  indicators: readonly string[];
  evidence: readonly Evidence[];
  /** Whether somebody has read and agreed to its words. */
  reviewed: boolean;
  superseded: Superseded | null;
};

/** A governance profile of one place, in one language: a dated document, which later marks supplement and never change. */
export type Profile = {
  title: string;
  placeName: string;
  country: string | null;
  language: string;
  /** The month of publication, `YYYY-MM`; `null` in a draft. */
  period: string | null;
  /** The set it was assessed with; `null` where the document does not say. */
  set: SetReference | null;
  /** The chapter on the place and its migration, in paragraphs separated by blank lines. */
  context: string;
  findings: readonly ProfileFinding[];
  keySources: readonly Source[];
};

/** How people refer to a finding: `1w2` is the second well-developed one of domain 1, `3a1` the first with potential of 3. */
export function findingKey({ domain, kind, order }: Pick<Finding, 'domain' | 'kind' | 'order'>): string {
  const letters: Record<FindingKind, string> = { 'well-developed': 'w', potential: 'a' };
  return `${domain}${letters[kind]}${order}`;
}

/** The findings that nothing has overtaken. */
export function currentFindings({ findings }: Profile): ProfileFinding[] {
  return findings.filter(({ superseded }) => superseded === null);
}

/** The same profile with a finding marked as overtaken; the finding itself stays as it was published. */
export function supersede(profile: Profile, key: string, superseded: Superseded): Profile {
  const findings = profile.findings.map((finding) =>
    findingKey(finding) === key ? { ...finding, superseded } : finding,
  );
  return { ...profile, findings };
}

/** Findings sorted by domain, well-developed first, and numbered from 1 within each domain and kind. */
export function numberFindings<One extends Finding>(findings: readonly One[]): One[] {
  const place = ({ domain, kind }: Finding) => domain * 2 + (kind === 'potential' ? 1 : 0);
  const sorted = findings.toSorted((one, other) => place(one) - place(other));
  return sorted.map((finding, index) => {
    const first = sorted.findIndex((other) => place(other) === place(finding));
    return { ...finding, order: index - first + 1 };
  });
}
