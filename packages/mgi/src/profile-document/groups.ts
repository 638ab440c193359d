import type { Domain } from '../domain.js';
import type { FindingKind } from '../finding.js';
import { type Chapter, findChapter } from './chapters.js';
import { type DocumentLanguage, findDomainHeading, findKindHeading, isFurniture } from './headings.js';
import type { Line } from './line.js';
import { findPeriod } from './period.js';
import { findPlaceInTitle } from './place.js';

/** A line under a heading of findings; `afterGap` when something else, or nothing, stood before it. */
export type SectionLine = Line & { afterGap: boolean };

/** The lines under one heading such as "Areas with potential for further development". */
export type Section = { kind: FindingKind; language: DocumentLanguage; heading: Line; lines: SectionLine[] };

/** A domain's heading as found; `direct` when no text stands between it and the findings. */
export type DomainHeading = { domain: Domain; direct: boolean };

/** The sections that belong to one domain, whichever that is. */
export type Group = { heading: DomainHeading | null; sections: Section[] };

/** What a walk through a document finds; `strays` are bulleted lines outside all sections and chapters. */
export type Gathered = { groups: Group[]; strays: Line[]; chapters: Chapter[] };

type Reading = Gathered & {
  open: Section | null;
  /** Whether the lines belong to the last chapter. */
  inChapter: boolean;
  pending: DomainHeading | null;
  afterGap: boolean;
};

/**
 * Walks through a document once and gathers its sections of findings into groups, one per domain, and its chapters. A
 * group ends where a domain is announced or where a kind of findings comes again; a section also ends at a chapter.
 */
export function gatherGroups(lines: readonly Line[], domains: readonly Domain[]): Gathered {
  const reading: Reading = {
    groups: [],
    strays: [],
    chapters: [],
    open: null,
    inChapter: false,
    pending: null,
    afterGap: false,
  };
  for (const line of lines) {
    reading.afterGap = !readLine(line, reading, domains);
  }
  return reading;
}

/** Returns whether the line was text, so that the next one can tell whether it follows directly. */
function readLine(line: Line, reading: Reading, domains: readonly Domain[]): boolean {
  const domain = findDomainHeading(line, domains);
  const announced = findKindHeading(line);
  const chapter = findChapter(line);
  if (domain) announceDomain(domain, reading);
  else if (announced) openSection({ ...announced, heading: line, lines: [] }, reading);
  else if (chapter) openChapter({ name: chapter, heading: line, lines: [] }, reading);
  else if (isFurniture(line)) passFurniture(line, reading);
  else if (findPeriod(line.text) || findPlaceInTitle(line.text)) closeSection(reading);
  else return readText(line, reading);
  return false;
}

/** With a bullet it is an entry of a table of contents: what follows is not the chapter's text. */
function openChapter(chapter: Chapter, reading: Reading): void {
  reading.open = null;
  reading.inChapter = !chapter.heading.bullet;
  reading.chapters.push(chapter);
}

function closeSection(reading: Reading): void {
  reading.open = null;
  reading.inChapter = false;
}

/** Within a chapter blank lines separate paragraphs, and numbers are those of pages; "Key findings" ends it. */
function passFurniture(line: Line, reading: Reading): void {
  if (/\p{Letter}/u.test(line.text)) reading.inChapter = false;
  if (reading.inChapter && line.text === '') reading.chapters.at(-1)?.lines.push(line);
}

function announceDomain(domain: Domain, reading: Reading): void {
  closeSection(reading);
  reading.pending = { domain, direct: true };
}

function openSection({ kind, language, heading, lines }: Section, reading: Reading): void {
  const isDoubled = reading.open?.kind === kind && reading.open.lines.length === 0;
  if (isDoubled) return;
  const section: Section = { kind, language, heading, lines };
  const group = reading.groups.at(-1);
  const belongs = group && !reading.pending && group.sections.every((other) => other.kind !== kind);
  if (belongs) group.sections.push(section);
  else reading.groups.push({ heading: reading.pending, sections: [section] });
  reading.open = section;
  reading.inChapter = false;
  reading.pending = null;
}

function readText(line: Line, reading: Reading): boolean {
  if (reading.inChapter) {
    reading.chapters.at(-1)?.lines.push(line);
    return true;
  }
  if (reading.open) reading.open.lines.push({ ...line, afterGap: reading.afterGap });
  else if (reading.pending) reading.pending = { ...reading.pending, direct: false };
  if (!reading.open && line.bullet && reading.groups.length > 0) reading.strays.push(line);
  return true;
}
