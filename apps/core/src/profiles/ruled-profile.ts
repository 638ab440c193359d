import type { Source as EntrySource } from '@ventanilla/contracts';
import type { Evidence, Profile, ProfileFinding, Source } from '@ventanilla/mgi';
import { type FindingEntry, isReviewed } from '../findings/finding-entry.js';
import type { ProfileEntry } from './profile-entry.js';

/** A profile in one language, as the package knows it that holds the rules of profiles. */
export function toRuledProfile(
  { facts, texts }: ProfileEntry,
  findings: readonly FindingEntry[],
  { language, placeName }: { language: string; placeName: string },
): Profile {
  const { title = '', context = '' } = texts[language] ?? {};
  return {
    ...{ title, placeName, context, language, country: null, set: null },
    period: facts.period.slice(0, 7),
    findings: findings.map((finding) => toRuledFinding(finding, language)),
    keySources: (facts.keySources ?? []).map(toRuledSource),
  };
}

/** What was published elsewhere rests on its source, as what came out of a round rests on its evidence. */
function toRuledFinding(entry: FindingEntry, language: string): ProfileFinding {
  const { domain, type, order, basis, sources } = entry.facts;
  return {
    ...{ domain, kind: type, order, superseded: null },
    text: entry.texts[language]?.text ?? '',
    indicators: basis?.answers.map(({ indicator }) => indicator) ?? [],
    evidence: [...(basis?.evidence ?? []), ...sources.map(toEvidence)],
    reviewed: isReviewed(entry, language),
  };
}

function toEvidence({ name, url }: EntrySource): Evidence {
  return { text: name, file: null, link: url, date: null, institution: null };
}

function toRuledSource({ name, url, date }: EntrySource): Source {
  return { title: name, url, date };
}
