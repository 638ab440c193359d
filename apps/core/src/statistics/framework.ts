import type { DomainsOf } from '@ventanilla/contracts';
import { isSameDomain, mgiDomains, type QuestionTopic, type Words } from '@ventanilla/mgi';
import type { PublishedProfile } from '../pages/profile/published-profile.js';
import type { NewestRound } from './newest-rounds.js';

export type FrameworkDomain = { number: number; names: Words; topics: readonly QuestionTopic[] };

/** The domains that daily life stands beside, and whose they are. */
export type Framework = { of: DomainsOf; domains: readonly FrameworkDomain[] };

type Own = { profile: PublishedProfile | null; round: NewestRound | null };

/** Those that are wanted, or those of the newest profile, of the newest round, of the MGI: the first that there are. */
export function frameworkOf({ profile, round }: Own, wanted: 'profile' | 'round' | undefined): Framework {
  const ofProfile = profile && ({ of: 'profile', domains: domainsOf(profile) } as const);
  const ofRound = round && ({ of: 'round', domains: round.domains } as const);
  const first = wanted === 'round' ? (ofRound ?? ofProfile) : (ofProfile ?? ofRound);
  return first ?? { of: 'mgi', domains: mgiDomains };
}

/** A finding may be in a domain that the profile's set does not have: that one has no name and names no topics. */
function domainsOf({ domains, named }: PublishedProfile): FrameworkDomain[] {
  return domains.map((number) => named.find((domain) => domain.number === number) ?? { number, names: {}, topics: [] });
}

/** Whether a number means the same domain there as it does here: sets share numbers without sharing domains. */
export function meansTheSame(here: Framework, there: Framework, number: number): boolean {
  const [one, other] = [here, there].map(({ domains }) => domains.find((domain) => domain.number === number));
  if (!one || !other) return false;
  return here.of === there.of || isSameDomain(one, other);
}
