import type { Domain } from '../domain.js';
import type { FindingKind } from '../finding.js';
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

type Reading = {
  groups: Group[];
  strays: Line[];
  open: Section | null;
  pending: DomainHeading | null;
  afterGap: boolean;
};

/**
 * Walks through a document once and gathers its sections of findings into groups, one per domain. A group ends where a
 * domain is announced or where a kind of findings comes again. `strays` are bulleted lines outside all sections.
 */
export function gatherGroups(lines: readonly Line[], domains: readonly Domain[]): { groups: Group[]; strays: Line[] } {
  const reading: Reading = { groups: [], strays: [], open: null, pending: null, afterGap: false };
  for (const line of lines) {
    reading.afterGap = !readLine(line, reading, domains);
  }
  return { groups: reading.groups, strays: reading.strays };
}

/** Returns whether the line was text, so that the next one can tell whether it follows directly. */
function readLine(line: Line, reading: Reading, domains: readonly Domain[]): boolean {
  const domain = findDomainHeading(line, domains);
  const announced = findKindHeading(line);
  if (domain) announceDomain(domain, reading);
  else if (announced) openSection({ ...announced, heading: line, lines: [] }, reading);
  else if (isFurniture(line)) return false;
  else if (findPeriod(line.text) || findPlaceInTitle(line.text)) reading.open = null;
  else return readText(line, reading);
  return false;
}

function announceDomain(domain: Domain, reading: Reading): void {
  reading.open = null;
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
  reading.pending = null;
}

function readText(line: Line, reading: Reading): boolean {
  if (reading.open) reading.open.lines.push({ ...line, afterGap: reading.afterGap });
  else if (reading.pending) reading.pending = { ...reading.pending, direct: false };
  if (!reading.open && line.bullet && reading.groups.length > 0) reading.strays.push(line);
  return true;
}
