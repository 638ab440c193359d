import type { MunicipalitySummary, ProfileComparison, RoundComparison } from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';

/** What stands side by side: two rounds of one municipality, or the published profiles of several. */
export type ComparisonDeeds = {
  roundComparison(before: string, after: string): Promise<RoundComparison>;
  profileComparison(municipalities: readonly string[], language: string): Promise<ProfileComparison>;
  /** Every municipality there is, also those that somebody does not work on. */
  publicMunicipalities(): Promise<MunicipalitySummary[]>;
};

export function comparisonDeeds(core: DeskCore): ComparisonDeeds {
  return {
    roundComparison: (before, id) => core.compareAssessments({ params: { id }, query: { before } }),
    profileComparison: (municipalities, language) =>
      core.compareProfiles({ query: { municipalities: municipalities.join(','), language } }),
    publicMunicipalities: async () => (await core.listPublicMunicipalities()).items,
  };
}
