import type { Domain } from '../domain.js';
import type { Finding, FindingKind } from '../finding.js';
import { mgiDomains } from '../mgi-domains.js';
import { assignDomains, type PlacedGroup } from './assign-domains.js';
import { type Doubt, doubt } from './doubt.js';
import { gatherGroups } from './groups.js';
import type { DocumentLanguage } from './headings.js';
import { type Line, linesOf } from './line.js';
import { readFrame } from './read-frame.js';
import { findingsOf, type SectionFinding } from './section-findings.js';

/**
 * How a document is built: every group of findings under its domain's heading, none, or only some; a publication's
 * landing page, which lists chapters and no findings; or nothing that looks like a profile.
 */
export type FormatClass = 'headed' | 'flat' | 'mixed' | 'publication' | 'unrecognised';

/** A finding as read: on which line it begins, and whether a heading named its domain (else confirm it). */
export type ReadFinding = Finding & { line: number; domainConfirmed: boolean };

/** A finding for which no domain was left. */
export type UnplacedFinding = { kind: FindingKind; text: string; line: number };

/** What a published profile document says, and everything the reader was unsure of. Nothing in it is guessed silently. */
export type ProfileDocument = {
  formatClass: FormatClass;
  language: DocumentLanguage | null;
  title: string | null;
  placeName: string | null;
  country: string | null;
  /** The month of publication, `YYYY-MM`. */
  period: string | null;
  findings: ReadFinding[];
  unplaced: UnplacedFinding[];
  unsure: Doubt[];
};

/**
 * Reads the text of a published governance profile, as copied from its page, with or without domain headings, in
 * English, Spanish, Portuguese or French. Never throws: what cannot be recognised is reported in `unsure`, in the
 * order of the document. Another set of domains can be given for profiles of other frameworks.
 *
 * @example
 * const { findings, unsure } = readProfileDocument(text);
 */
export function readProfileDocument(text: string, domains: readonly Domain[] = mgiDomains): ProfileDocument {
  const lines = linesOf(text);
  const { groups, strays } = gatherGroups(lines, domains);
  const { placed, doubts } = assignDomains(groups, domains);
  const { findings, unplaced, doubts: sectionDoubts } = collectFindings(placed);
  const { frame, doubts: frameDoubts } = readFrame(lines);
  return {
    formatClass: classify(placed, lines),
    language: groups[0]?.sections[0]?.language ?? null,
    ...frame,
    findings,
    unplaced,
    unsure: [
      ...(groups.length === 0 ? [doubt('noFindings')] : []),
      ...doubts,
      ...sectionDoubts,
      ...strays.map((line) => doubt('strayText', line)),
      ...frameDoubts,
    ].sort((one, other) => one.line - other.line),
  };
}

type Collected = Pick<ProfileDocument, 'findings' | 'unplaced'> & { doubts: Doubt[] };

function collectFindings(placed: readonly PlacedGroup[]): Collected {
  const collected: Collected = { findings: [], unplaced: [], doubts: [] };
  for (const placedGroup of placed) {
    for (const section of placedGroup.group.sections) {
      const { findings, doubts } = findingsOf(section);
      collected.doubts.push(...doubts);
      addFindings(collected, placedGroup, section.kind, findings);
    }
  }
  return collected;
}

function addFindings(
  { findings, unplaced }: Collected,
  { domain, confirmed }: PlacedGroup,
  kind: FindingKind,
  read: readonly SectionFinding[],
): void {
  if (domain === null) {
    unplaced.push(...read.map(({ text, line }) => ({ kind, text, line })));
    return;
  }
  const before = findings.filter((finding) => finding.domain === domain.number && finding.kind === kind).length;
  read.forEach(({ text, line }, index) => {
    findings.push({ domain: domain.number, kind, order: before + index + 1, text, line, domainConfirmed: confirmed });
  });
}

function classify(placed: readonly PlacedGroup[], lines: readonly Line[]): FormatClass {
  if (placed.length === 0) return isPublicationPage(lines) ? 'publication' : 'unrecognised';
  const confirmed = placed.filter((each) => each.confirmed).length;
  if (confirmed === 0) return 'flat';
  return confirmed === placed.length ? 'headed' : 'mixed';
}

const chapters =
  /^(objectives?|conceptualframework|context|keyfindings|keysources|annex(es|s)?|objetivos|acronimos|contexto|resultados|fuentesprincipales|anexos)$/;

/** Three of its chapters make a landing page; a single word such as "Context" could be anything. */
function isPublicationPage(lines: readonly Line[]): boolean {
  return new Set(lines.map(({ key }) => key).filter((key) => chapters.test(key))).size >= 3;
}
