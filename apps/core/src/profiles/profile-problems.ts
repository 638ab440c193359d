import type { ProfileProblem } from '@ventanilla/contracts';
import { checkProfile, type Domain, type Problem } from '@ventanilla/mgi';
import type { FindingEntry } from '../findings/finding-entry.js';
import type { ProfileEntry } from './profile-entry.js';
import { toRuledProfile } from './ruled-profile.js';

export type WholeProfile = {
  profile: ProfileEntry;
  findings: readonly FindingEntry[];
  domains: readonly Domain[];
  /** Whether it comes out of a round here; otherwise it was published elsewhere before. */
  isOwn: boolean;
  placeName: string;
};

/** What a profile published elsewhere is not asked for: its document may not have had it, and nobody can add it. */
const ownOnly: ReadonlySet<string> = new Set(['context blankText', 'keySources noSources', 'evidence noEvidence']);

/** Everything that is wrong with a profile in these languages, each with the entry where it can be mended. */
export function profileProblems(whole: WholeProfile, languages: readonly string[]): ProfileProblem[] {
  const { profile, findings, domains, placeName, isOwn } = whole;
  const all = languages.flatMap((language) => {
    const present = findings.filter(({ texts }) => texts[language]);
    const ruled = toRuledProfile(profile, present, { language, placeName });
    const found = profile.texts[language] ? checkProfile(ruled, domains) : [];
    return found.map((problem) => placed(problem, whole.profile, present, language, isOwn));
  });
  const named = new Map(all.map((problem) => [`${problem.entry} ${problem.path} ${problem.code}`, problem]));
  return [...named.values()];
}

/** `findings.3.evidence` is the evidence of that entry; what is not of one finding is of the profile. */
function placed(
  { path, code, message }: Problem,
  profile: ProfileEntry,
  findings: readonly FindingEntry[],
  language: string,
  isOwn: boolean,
): ProfileProblem {
  const [list, at, ...rest] = path.split('.');
  const finding = list === 'findings' && at !== undefined ? findings[Number(at)] : undefined;
  const part = finding ? rest.join('.') : path;
  const where = inLanguage.has(part) ? `texts.${language}.${part}` : part;
  const blocks = isOwn || !ownOnly.has(`${part} ${code}`);
  return { entry: (finding ?? profile)._id.toHexString(), path: where, code, message, blocks };
}

/** What is written once for each language. */
const inLanguage: ReadonlySet<string> = new Set(['title', 'context', 'text', 'reviewed']);
