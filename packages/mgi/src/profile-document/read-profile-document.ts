import type { Domain } from '../domain.js';
import type { FindingKind } from '../finding.js';
import { mgiDomains } from '../mgi-domains.js';
import { assignDomains, type PlacedGroup } from './assign-domains.js';
import { type Chapter, chapterText, type ReadSource, sourcesOf } from './chapters.js';
import { type Doubt, doubt } from './doubt.js';
import { gatherGroups } from './groups.js';
import type { DocumentLanguage } from './headings.js';
import { htmlLines, isHtml } from './html-lines.js';
import { type Line, linesOf } from './line.js';
import { markDoubts } from './mark-doubts.js';
import { type ProfilePart, partsOf, type ReadFinding } from './parts.js';
import { type Frame, readFrame } from './read-frame.js';
import { findingsOf, type SectionFinding } from './section-findings.js';
import { hasPages } from './text-marks.js';

/**
 * How a document is built: every group of findings under its domain's heading, none, or only some; a publication's
 * landing page, which lists chapters and no findings; or nothing that looks like a profile.
 */
export type FormatClass = 'headed' | 'flat' | 'mixed' | 'publication' | 'unrecognised';

/** A finding for which no domain was left. */
export type UnplacedFinding = { kind: FindingKind; text: string; line: number };

/** What a published profile document says, and everything the reader was unsure of. Nothing in it is guessed silently. */
export type ProfileDocument = Frame & {
  formatClass: FormatClass;
  language: DocumentLanguage | null;
  findings: ReadFinding[];
  unplaced: UnplacedFinding[];
  /** The findings once more, domain by domain, with whether each part can be taken over. */
  parts: ProfilePart[];
  /** The chapter on the place, in paragraphs; empty where the document has none. */
  context: string;
  keySources: ReadSource[];
  unsure: Doubt[];
};

/**
 * Reads a published governance profile, as text copied from its page or as the page's HTML, with or without domain
 * headings, in English, Spanish, Portuguese or French. Never throws: what cannot be recognised is reported in `unsure`,
 * in the order of the document. Another set of domains can be given for profiles of other frameworks.
 *
 * @example
 * const { findings, unsure } = readProfileDocument(text);
 */
export function readProfileDocument(source: string, domains: readonly Domain[] = mgiDomains): ProfileDocument {
  const lines = isHtml(source) ? htmlLines(source) : linesOf(source);
  const { groups, strays, chapters: found } = gatherGroups(lines, domains);
  // A page without findings only lists its chapters: what follows one of them is the page's, not the chapter's.
  const chapters = groups.length === 0 ? [] : found;
  const { placed, doubts } = assignDomains(groups, domains);
  const { findings, unplaced, doubts: sectionDoubts } = collectFindings(placed, endOf(lines));
  const { frame, doubts: frameDoubts } = readFrame(lines);
  const told = [
    ...(groups.length === 0 ? [doubt('noFindings')] : []),
    ...doubts,
    ...sectionDoubts,
    ...strays.map((line) => doubt('strayText', line)),
    ...chapterDoubts(chapters),
    ...frameDoubts,
  ];
  const marked = hasPages(source) ? markDoubts(lines, { groups, chapters }, told) : [];
  const unsure = [...told, ...marked].sort((one, other) => one.line - other.line);
  return {
    formatClass: classify(placed, lines),
    language: groups[0]?.sections[0]?.language ?? null,
    ...frame,
    findings,
    unplaced,
    parts: partsOf(placed, findings, unsure),
    context: chapterText(chapters, 'context'),
    keySources: sourcesOf(chapters),
    unsure,
  };
}

/** Chapters with text that a profile has no place for. What a publication says of itself and its method is no loss. */
function chapterDoubts(chapters: readonly Chapter[]): Doubt[] {
  const lost = chapters.filter(({ name, lines }) => name === 'covid' && lines.some(({ text }) => text !== ''));
  return lost.map(({ heading }) => doubt('chapterLeftOut', heading));
}

/** The number of the last line that says anything. */
function endOf(lines: readonly Line[]): number {
  return lines.findLast(({ text }) => text !== '')?.number ?? 0;
}

type Collected = Pick<ProfileDocument, 'findings' | 'unplaced'> & { doubts: Doubt[] };

function collectFindings(placed: readonly PlacedGroup[], end: number): Collected {
  const collected: Collected = { findings: [], unplaced: [], doubts: [] };
  for (const placedGroup of placed) {
    for (const section of placedGroup.group.sections) {
      const { findings, doubts } = findingsOf(section, end);
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
