import { type Domain, findDomain } from '../domain.js';
import { type FindingKind, findingKinds } from '../finding.js';
import { documentLanguages } from '../profile-document/headings.js';
import type { Source } from '../sets/indicator-set.js';
import { findWords } from '../words.js';
import type { Profile, ProfileFinding } from './profile.js';
import { type ProfileWords, profileWords } from './profile-words.js';

/**
 * Writes a profile as plain text, in the order of a published one: title, date, context, findings by domain, key
 * sources. Overtaken findings stay and say what overtook them. `readProfileDocument` reads its findings back.
 */
export function writeProfileText(profile: Profile, domains: readonly Domain[]): string {
  const words = profileWords[documentLanguages.find((language) => language === profile.language) ?? 'en'];
  const numbers = [...new Set(profile.findings.map(({ domain }) => domain))].sort((one, other) => one - other);
  const parts = [
    `${words.title}: ${profile.placeName}${profile.country ? ` (${profile.country})` : ''}`,
    profile.period ? periodLine(profile.period, words) : '',
    profile.context.trim() ? `${words.context}\n\n${profile.context.trim()}` : '',
    words.keyFindings,
    ...numbers.map((number) => domainPart(number, profile, domains, words)),
    sourcesPart(profile.keySources, words),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function periodLine(period: string, { months }: ProfileWords): string {
  const [year = '', month = ''] = period.split('-');
  return `${months[Number(month) - 1] ?? month} ${year}`;
}

function domainPart(number: number, profile: Profile, domains: readonly Domain[], words: ProfileWords): string {
  const own = profile.findings.filter(({ domain }) => domain === number);
  const names = findDomain(number, domains)?.names ?? {};
  const heading = findWords(names, [profile.language, ...Object.keys(names)]) ?? String(number);
  return [heading.toUpperCase(), ...findingKinds.flatMap((kind) => kindPart(kind, own, words))].join('\n\n');
}

function kindPart(kind: FindingKind, findings: readonly ProfileFinding[], words: ProfileWords): string[] {
  const own = findings.filter((finding) => finding.kind === kind);
  return own.length === 0 ? [] : [words.kinds[kind], own.map((finding) => `- ${findingLine(finding)}`).join('\n')];
}

function findingLine({ text, superseded }: ProfileFinding): string {
  return superseded ? `${text} [${superseded.on}: ${superseded.note}]` : text;
}

function sourcesPart(sources: readonly Source[], words: ProfileWords): string {
  if (sources.length === 0) return '';
  const lines = sources.map(({ title, url, date }) => `- ${[title, date, url].filter((part) => part).join('. ')}`);
  return `${words.keySources}\n\n${lines.join('\n')}`;
}
