import type { PublishedProfile } from '../pages/profile/published-profile.js';
import { type Framework, frameworkOf, meansTheSame } from './framework.js';
import type { NewestRound } from './newest-rounds.js';

/** What a domain names: keys of entries, each with the keys of the round's questions that name it. */
export type Named = ReadonlyMap<string, readonly string[]>;

type Own = { profile: PublishedProfile | null; round: NewestRound | null };

/**
 * The services and help lines that findings of the newest profile and questions of the newest round name, by domain; only
 * where their own domain is the one of that number here.
 */
export function namedByDomain(here: Framework, { profile, round }: Own): ReadonlyMap<number, Named> {
  const named = new Map<number, Map<string, string[]>>();
  const ofProfile = frameworkOf({ profile, round: null }, 'profile');
  for (const { facts } of profile?.findings ?? []) {
    if (!meansTheSame(here, ofProfile, facts.domain)) continue;
    for (const key of facts.related) name(named, facts.domain, key);
  }
  const ofRound = frameworkOf({ profile: null, round }, 'round');
  for (const { domain, indicator, keys } of round?.links ?? []) {
    if (!meansTheSame(here, ofRound, domain)) continue;
    for (const key of keys) name(named, domain, key).push(indicator);
  }
  return named;
}

function name(named: Map<number, Map<string, string[]>>, domain: number, key: string): string[] {
  const own = named.get(domain) ?? new Map<string, string[]>();
  const indicators = own.get(key) ?? [];
  named.set(domain, own.set(key, indicators));
  return indicators;
}
