import type { EntryKind, Facts, Problem } from '@ventanilla/contracts';

export type Reference = { path: string; key: string; kinds: readonly EntryKind[] | null };

/** Every key in an entry's facts that names another entry, with the kinds it may be (null: any). */
export function referencesIn(facts: Facts): Reference[] {
  return [
    ...one('superseded.by', facts.superseded?.by, null),
    ...('organization' in facts ? one('organization', facts.organization, ['organization']) : []),
    ...('atLocations' in facts
      ? facts.atLocations.flatMap(({ location }, at) => one(`atLocations.${at}.location`, location, ['location']))
      : []),
    ...('profile' in facts ? one('profile', facts.profile, ['profile']) : []),
    ...('service' in facts ? one('service', facts.service, ['service']) : []),
    ...('onBoard' in facts ? (facts.onBoard ?? []).flatMap((key, at) => one(`onBoard.${at}`, key, ['service'])) : []),
    ...('related' in facts ? facts.related.flatMap((key, at) => one(`related.${at}`, key, null)) : []),
  ];
}

function one(path: string, key: string | null | undefined, kinds: readonly EntryKind[] | null): Reference[] {
  return key ? [{ path: `facts.${path}`, key, kinds }] : [];
}

/** A problem for each reference that leads nowhere, or to the wrong kind of entry. */
export function brokenReferences(references: readonly Reference[], found: ReadonlyMap<string, EntryKind>): Problem[] {
  return references.flatMap(({ path, key, kinds }) => {
    const kind = found.get(key);
    if (kind && (kinds === null || kinds.includes(kind))) return [];
    const message = kind
      ? `"${key}" is a ${kind}, which does not fit here`
      : `There is no entry "${key}" in this municipality`;
    return [{ path, code: kind ? 'wrongKind' : 'unknownKey', message }];
  });
}
