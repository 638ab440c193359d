import type { ProfileCheck, ProfileProblem } from '@ventanilla/contracts';
import { countFindings } from '@ventanilla/mgi';
import type { EntryDocument } from '../entries/entry.schema.js';
import { byPlace, toFindingDraft } from '../findings/finding-drafts.view.js';
import type { FindingEntry } from '../findings/finding-entry.js';
import { titleOfProfile } from './profile-entry.js';
import type { Gathered } from './profile-gathering.js';

type Older = ProfileCheck['older'];

export function toProfileCheck(gathered: Gathered, problems: ProfileProblem[], older: Older): ProfileCheck {
  const { profile, findings, municipality, assessment } = gathered;
  return {
    ...{ entry: profile._id.toHexString(), key: profile.key, version: profile.version, assessment, problems, older },
    municipality: municipality._id,
    title: titleOfProfile(municipality.sourceLanguage, profile),
    period: profile.facts.period,
    languages: municipality.languages.map((language) => ({ language, ...textsIn(language, [profile, ...findings]) })),
    domains: domainsOf(gathered),
    findings: findings.map((entry) => toFindingDraft(entry, null, municipality.sourceLanguage)).sort(byPlace),
    questionnaire: profile.facts.questionnaire ?? 'official',
    supersededBy: profile.facts.superseded?.by ?? null,
  };
}

/** Every domain of the set, and any that a finding is in besides. */
function domainsOf({ findings, domains }: Gathered): ProfileCheck['domains'] {
  const numbers = [...new Set([...domains.map(({ number }) => number), ...findings.map(({ facts }) => facts.domain)])];
  const counted = countFindings(
    findings.map(toCounted),
    numbers.sort((one, other) => one - other),
  );
  return counted.map(({ number, ...counts }) => {
    const names = domains.find((domain) => domain.number === number)?.names ?? {};
    return { domain: number, names: { ...names }, ...counts };
  });
}

function toCounted({ facts: { domain, type, order } }: FindingEntry) {
  return { domain, kind: type, order, text: '' };
}

function textsIn(language: string, entries: readonly Pick<EntryDocument, 'texts' | 'published'>[]) {
  return {
    texts: entries.filter(({ texts }) => texts[language]).length,
    public: entries.filter(({ published }) => published?.texts[language]).length,
    of: entries.length,
  };
}
