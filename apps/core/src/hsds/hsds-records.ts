import type { Facts } from '@ventanilla/contracts';
import {
  atLocationsOf,
  type Fields,
  type HsdsSetting,
  hsdsId,
  hsdsStandIn,
  writeHsdsEntry,
} from '@ventanilla/directory';
import type { Content, EntryDocument } from '../entries/entry.schema.js';
import { searchOf } from '../entries/wording.js';
import { directoryEntry, kindNameOf } from './directory-entry.js';
import type { HsdsDocument } from './hsds.schema.js';

export type PublicEntry = Pick<EntryDocument, '_id' | 'municipality' | 'kind' | 'key'> & { published: Content };

/** What an entry is found by in the read API: itself, and each place where it is offered. */
export function recordsOf(
  entry: PublicEntry,
  setting: HsdsSetting,
  changedAt: Date,
  isPublic: (location: string) => boolean,
): HsdsDocument[] {
  const { _id, municipality, kind, key, published } = entry;
  const name = kindNameOf(kind);
  if (name === null) return [];
  const { facts } = published;
  const record: HsdsDocument = {
    _id: hsdsId(municipality, name, key),
    municipality,
    list: name === 'helpLines' ? 'services' : name,
    kind: name,
    entry: _id,
    key,
    organization: ('organization' in facts && facts.organization) || null,
    location: null,
    topics: facts.topics,
    search: searchOf(key, published),
    changedAt,
    isShown: facts.superseded === null,
  };
  return [record, ...placesOf(facts, record, setting, published, isPublic)];
}

function placesOf(
  facts: Facts,
  record: HsdsDocument,
  setting: HsdsSetting,
  published: Content,
  isPublic: (location: string) => boolean,
): HsdsDocument[] {
  if (!('atLocations' in facts)) return [];
  const written = writeHsdsEntry('services', directoryEntry(record.key, published), setting, () => true);
  return atLocationsOf(written).map((there: Fields, index) => {
    const location = facts.atLocations[index]?.location ?? '';
    const isShown = record.isShown && isPublic(location);
    return { ...record, _id: String(there['id']), list: 'service_at_locations' as const, location, isShown };
  });
}

/** The organization that stands for the municipality. */
export function standInRecord(setting: HsdsSetting, changedAt: Date): HsdsDocument {
  const { id, name } = setting.municipality;
  return {
    _id: String(hsdsStandIn(setting)['id']),
    municipality: id,
    list: 'organizations',
    kind: null,
    entry: null,
    key: '',
    organization: null,
    location: null,
    topics: [],
    search: name.toLowerCase(),
    changedAt,
    isShown: true,
  };
}
