import { isLocalDate } from '@ventanilla/directory';
import { type Domain, findDomain } from '../domain.js';
import { type Problem, problem } from '../problem.js';
import { isWebAddress } from '../rounds/answer.js';
import type { Source } from '../sets/indicator-set.js';
import type { Profile, ProfileFinding } from './profile.js';

/**
 * Everything that keeps a profile from being published. A finding that calls something well-developed rests on
 * evidence; one with potential need not, because what is missing leaves no trace.
 */
export function checkProfile(profile: Profile, domains: readonly Domain[]): Problem[] {
  const { title, placeName, period, context, findings, keySources } = profile;
  const texts = Object.entries({ title, placeName, context });
  return [
    ...texts.filter(([, text]) => !text.trim()).map(([name]) => problem('blankText', name)),
    ...(period !== null && isPeriod(period) ? [] : [problem('period', 'period')]),
    ...(findings.length === 0 ? [problem('noFindings', 'findings')] : []),
    ...findings.flatMap((finding, index) => checkFinding(finding, index, domains)),
    ...(keySources.length === 0 ? [problem('noSources', 'keySources')] : []),
    ...keySources.flatMap((source, index) => checkSource(source, index)),
  ];
}

function checkFinding(finding: ProfileFinding, index: number, domains: readonly Domain[]): Problem[] {
  const { domain, kind, text, evidence, reviewed, superseded } = finding;
  const lacksEvidence = kind === 'well-developed' && evidence.length === 0;
  return [
    ...(findDomain(domain, domains) ? [] : [problem('unknownDomain', 'findings', index, 'domain')]),
    ...(text.trim() ? [] : [problem('blankText', 'findings', index, 'text')]),
    ...(reviewed ? [] : [problem('unreviewed', 'findings', index, 'reviewed')]),
    ...(lacksEvidence ? [problem('noEvidence', 'findings', index, 'evidence')] : []),
    ...(superseded && !isLocalDate(superseded.on) ? [problem('date', 'findings', index, 'superseded', 'on')] : []),
  ];
}

function checkSource({ title, url }: Source, index: number): Problem[] {
  return [
    ...(title.trim() ? [] : [problem('blankText', 'keySources', index, 'title')]),
    ...(url === null || isWebAddress(url) ? [] : [problem('url', 'keySources', index, 'url')]),
  ];
}

/** Whether a text is a month as `2026-06`. */
export function isPeriod(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
