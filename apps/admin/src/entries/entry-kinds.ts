import type { EntryKind } from '@ventanilla/contracts';

/** The resources of the dashboard that are entries, each with the kind it shows. */
export const kindOfResource = {
  organizations: 'organization',
  locations: 'location',
  services: 'service',
  helpLines: 'helpLine',
  guides: 'guide',
  profiles: 'profile',
  findings: 'finding',
  mobileStops: 'mobileStop',
} as const satisfies Record<string, EntryKind>;

export type EntryResource = keyof typeof kindOfResource;

export const entryResources = Object.keys(kindOfResource) as EntryResource[];

export function isEntryResource(resource: string): resource is EntryResource {
  return resource in kindOfResource;
}

export function resourceOfKind(kind: EntryKind): EntryResource {
  const found = entryResources.find((resource) => kindOfResource[resource] === kind);
  if (found === undefined) throw new Error(`No resource shows entries of kind "${kind}"`);
  return found;
}
