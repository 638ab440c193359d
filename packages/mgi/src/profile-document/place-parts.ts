import { numberFindings } from '../profile/profile.js';
import type { Doubt, DoubtCode } from './doubt.js';
import { type ProfilePart, type ReadFinding, stateOf } from './parts.js';
import type { ProfileDocument, UnplacedFinding } from './read-profile-document.js';

/** What a person says of a part of a document: that the one beginning on this line is about this domain. */
export type PlacedPart = { fromLine: number; domain: number };

/** What saying the domain settles. */
const settled: ReadonlySet<DoubtCode> = new Set<DoubtCode>(['domainInferred', 'domainUnknown', 'domainRepeated']);

/**
 * The same document where a person has said which domain some of its parts are about: by hand instead of by heading or
 * order, also for findings for which no domain was left. Everything else that was unsure stays so.
 */
export function placeParts(document: ProfileDocument, placed: readonly PlacedPart[]): ProfileDocument {
  const domains = new Map(placed.map(({ fromLine, domain }) => [fromLine, domain]));
  const moved = document.parts.map((part) => movedTo(domains.get(part.fromLine), part, document.unplaced));
  const findings = numberFindings(moved.flatMap((part) => part.findings));
  const numbered = new Map(findings.map((finding) => [finding.line, finding]));
  const isPlaced = ({ line }: { line: number }) =>
    document.parts.some((part) => domains.has(part.fromLine) && isIn(part, line));
  return {
    ...document,
    findings,
    unplaced: document.unplaced.filter((finding) => !isPlaced(finding)),
    parts: moved.map((part) => ({ ...part, findings: part.findings.map((own) => numbered.get(own.line) ?? own) })),
    unsure: document.unsure.filter((doubt) => !settled.has(doubt.code) || !isPlaced(doubt)),
  };
}

function movedTo(domain: number | undefined, part: ProfilePart, unplaced: readonly UnplacedFinding[]): ProfilePart {
  if (domain === undefined) return part;
  const lost = unplaced.filter(({ line }) => isIn(part, line)).map((finding) => ({ ...finding, order: 1 }));
  const findings: ReadFinding[] = [...part.findings, ...lost].map((finding) => ({
    ...finding,
    domain,
    domainConfirmed: true,
  }));
  const doubts: Doubt[] = part.doubts.filter(({ code }) => !settled.has(code));
  return { ...part, domain, findings, doubts, state: stateOf(doubts) };
}

function isIn({ fromLine, toLine }: ProfilePart, line: number): boolean {
  return line >= fromLine && line <= toLine;
}
