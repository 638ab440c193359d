import type { Facts } from '@ventanilla/contracts';

/**
 * Facts without references to entries that the embedding municipality does not have: another municipality's places and
 * services mean nothing there.
 */
export function withoutStrangers(facts: Facts, isKnown: (key: string) => boolean): Facts {
  return {
    ...facts,
    superseded: null,
    ...('organization' in facts && { organization: known(facts.organization, isKnown) }),
    ...('atLocations' in facts && { atLocations: facts.atLocations.filter(({ location }) => isKnown(location)) }),
    ...('related' in facts && { related: facts.related.filter(isKnown) }),
    ...('termsHoldAt' in facts && { termsHoldAt: facts.termsHoldAt?.filter(isKnown) ?? [] }),
  } as Facts;
}

function known(key: string | null | undefined, isKnown: (key: string) => boolean): string | null {
  return key && isKnown(key) ? key : null;
}

/** The keys that facts name, whatever for. */
export function keysNamedIn(facts: Facts): string[] {
  return [
    ...('organization' in facts && facts.organization ? [facts.organization] : []),
    ...('atLocations' in facts ? facts.atLocations.map(({ location }) => location) : []),
    ...('related' in facts ? facts.related : []),
    ...('termsHoldAt' in facts ? (facts.termsHoldAt ?? []) : []),
  ];
}
