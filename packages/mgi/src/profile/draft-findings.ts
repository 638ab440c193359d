import type { SettledAnswer } from '../rounds/decisions.js';
import { findStep } from '../sets/answer-scale.js';
import type { IndicatorSet } from '../sets/indicator-set.js';
import { findingKey, numberFindings, type ProfileFinding } from './profile.js';

/** Why an indicator became no finding: nothing is settled yet, or its answer says nothing, such as "not applicable". */
export type LeftOut = { indicator: string; reason: 'open' | 'saysNothing' };

/** Findings as they come out of a round, and every indicator that became none. */
export type FindingDrafts = { findings: ProfileFinding[]; leftOut: LeftOut[] };

/**
 * Drafts one finding for each settled answer, with its evidence and in the words of the answer, to be worded and
 * reviewed by people. What it is called follows from the scale: in published profiles what exists and works is
 * well-developed; what is ad hoc, missing or could not be identified has potential. Nothing is invented: an answer
 * without words makes a finding without words, which cannot be published (`checkProfile`).
 */
export function draftFindings(set: IndicatorSet, settled: readonly SettledAnswer[]): FindingDrafts {
  const drafts = set.indicators.map(({ key, domain }) => draftOf(key, domain, set, settled));
  return {
    findings: numberFindings(drafts.flatMap((draft) => ('reason' in draft ? [] : [draft]))),
    leftOut: drafts.flatMap((draft) => ('reason' in draft ? [draft] : [])),
  };
}

function draftOf(
  indicator: string,
  domain: number,
  { scale }: IndicatorSet,
  settled: readonly SettledAnswer[],
): ProfileFinding | LeftOut {
  const answer = settled.find((each) => each.indicator === indicator);
  if (!answer) return { indicator, reason: 'open' };
  const kind = findStep(scale, answer.step)?.finding ?? null;
  if (kind === null) return { indicator, reason: 'saysNothing' };
  const { text, evidence } = answer;
  return {
    domain,
    kind,
    order: 1,
    text: text.trim(),
    indicators: [indicator],
    evidence,
    reviewed: false,
    superseded: null,
  };
}

/**
 * Makes one finding of several that say the same, of one domain and kind, under a common text: it takes the place of the
 * first and has the indicators and evidence of all. Throws a `RangeError` when they do not belong together.
 */
export function mergeFindings(
  findings: readonly ProfileFinding[],
  keys: readonly string[],
  text: string,
): ProfileFinding[] {
  const merged = findings.filter((finding) => keys.includes(findingKey(finding)));
  const [first] = merged;
  const belong = merged.every(({ domain, kind }) => domain === first?.domain && kind === first.kind);
  if (!first || merged.length < keys.length || !belong) {
    throw new RangeError('Merge findings that exist, of one domain and of one kind.');
  }
  const one: ProfileFinding = {
    ...first,
    text,
    indicators: merged.flatMap(({ indicators }) => indicators),
    evidence: merged.flatMap(({ evidence }) => evidence),
    reviewed: false,
  };
  return numberFindings(findings.flatMap((each) => (each === first ? [one] : merged.includes(each) ? [] : [each])));
}
