import type { Finding } from '../finding.js';
import type { PlacedGroup } from './assign-domains.js';
import type { Doubt, DoubtCode } from './doubt.js';

/** A finding as read: on which line it begins, and whether a heading named its domain (else confirm it). */
export type ReadFinding = Finding & { line: number; domainConfirmed: boolean };

/**
 * The findings of one domain as they stand in the document, on which lines, and whether they can be taken over: as they
 * are, once a person has confirmed what is unsure, or not before the document is corrected.
 */
export type ProfilePart = {
  /** `null` when no domain is left for it. */
  domain: number | null;
  fromLine: number;
  toLine: number;
  state: 'sound' | 'toConfirm' | 'refused';
  doubts: Doubt[];
  findings: ReadFinding[];
};

/** What nobody can confirm from the document, because something in it is lost or wrong. */
const refusing: ReadonlySet<DoubtCode> = new Set<DoubtCode>([
  'domainUnknown',
  'domainRepeated',
  'cutOff',
  'garbledText',
]);

/** The parts of a document in its order. A doubt belongs to the part on whose lines it is. */
export function partsOf(
  placed: readonly PlacedGroup[],
  findings: readonly ReadFinding[],
  doubts: readonly Doubt[],
): ProfilePart[] {
  return placed.map(({ group, domain }) => {
    const lines = group.sections.flatMap(({ heading, lines: own }) => [heading, ...own]).map(({ number }) => number);
    const [fromLine, toLine] = [Math.min(...lines), Math.max(...lines)];
    const isHere = ({ line }: { line: number }) => line >= fromLine && line <= toLine;
    const own = doubts.filter(isHere);
    return {
      domain: domain?.number ?? null,
      fromLine,
      toLine,
      state: stateOf(own),
      doubts: own,
      findings: findings.filter(isHere),
    };
  });
}

/** Whether a part with these doubts can be taken over. */
export function stateOf(doubts: readonly Doubt[]): ProfilePart['state'] {
  if (doubts.some(({ code }) => refusing.has(code))) return 'refused';
  return doubts.length > 0 ? 'toConfirm' : 'sound';
}
