import type { Domain } from '../domain.js';
import { mgiDomains } from '../mgi-domains.js';
import { findChapter } from './chapters.js';
import { findDomainHeading, findKindHeading } from './headings.js';
import { lineOf } from './line.js';

/** Tells whether a text is a heading of findings, of a domain or of a chapter, in any of the languages the reader knows. */
export function isProfileHeading(text: string, domains: readonly Domain[] = mgiDomains): boolean {
  const line = lineOf(text, 0);
  return findKindHeading(line) !== null || findDomainHeading(line, domains) !== null || findChapter(line) !== null;
}
