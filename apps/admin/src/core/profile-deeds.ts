import type {
  AnyEntry,
  FindingDrafts,
  ProfileCheck,
  ProfileImport,
  ProfilePdfText,
  ProfileReading,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';
import { forced } from './workflow-deeds.js';

export type MergeWish = { findings: { entry: string; version: number }[]; language: string; text: string };
export type PlacedPart = ProfileImport['placed'][number];

/** What becomes of a round when it is written up: findings, a profile, and profiles that others published before. */
export type ProfileDeeds = {
  findingDrafts(round: string): Promise<FindingDrafts>;
  draftFindings(round: string, accepted: string[]): Promise<FindingDrafts>;
  mergeFindings(wish: MergeWish): Promise<AnyEntry>;
  profileCheck(id: string, languages: string[]): Promise<ProfileCheck>;
  /** Publishes what was seen, and nothing that somebody changed since. */
  publishProfile(seen: ProfileCheck, languages: string[], supersedes: string[], force?: string): Promise<ProfileCheck>;
  readProfile(municipality: string, text: string, placed: PlacedPart[]): Promise<ProfileReading>;
  /** The text of a PDF, whose bytes are in base64. */
  readProfilePdf(municipality: string, content: string): Promise<ProfilePdfText>;
  importProfile(wish: ProfileImport): Promise<{ profile: string; findings: number }>;
};

export function profileDeeds(core: DeskCore): ProfileDeeds {
  return {
    findingDrafts: (id) => core.getFindingDrafts({ params: { id } }),
    draftFindings: (id, accepted) => core.draftFindings({ params: { id }, body: { accepted } }),
    mergeFindings: (body) => core.mergeFindings({ body }),
    profileCheck: (id, languages) =>
      core.checkProfile({
        params: { id },
        query: languages.length > 0 ? { languages: languages.join(',') } : {},
      }),
    publishProfile: ({ entry: id, version, findings }, languages, supersedes, force) => {
      const seen = findings.map((finding) => ({ entry: finding.entry, version: finding.version }));
      return core.publishProfile({
        params: { id },
        body: { version, findings: seen, languages, supersedes, ...forced(force) },
      });
    },
    readProfile: (municipality, text, placed) => core.readProfileDocument({ body: { municipality, text, placed } }),
    readProfilePdf: (municipality, content) => core.readProfilePdf({ body: { municipality, content } }),
    importProfile: (body) => core.importProfileDocument({ body }),
  };
}
