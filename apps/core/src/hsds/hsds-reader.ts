import { Injectable } from '@nestjs/common';
import type { HsdsEntity } from '@ventanilla/contracts';
import {
  atLocationsOf,
  type Fields,
  type FindHsds,
  type HasKey,
  type HsdsSetting,
  hsdsStandIn,
  nestHsds,
  plainHsds,
  writeHsdsEntry,
} from '@ventanilla/directory';
import { EntryRepository } from '../entries/entry.repository.js';
import { directoryEntry } from './directory-entry.js';
import { HsdsRepository } from './hsds.repository.js';
import type { HsdsDocument, HsdsList } from './hsds.schema.js';

type Written = { record: HsdsDocument; json: Fields };

const entityOf = {
  organizations: 'organization',
  locations: 'location',
  services: 'service',
  service_at_locations: 'service_at_location',
} as const satisfies Record<HsdsList, string>;

/** Writes what records stand for: plainly, or with everything that belongs to it. */
@Injectable()
export class HsdsReader {
  constructor(
    private readonly records: HsdsRepository,
    private readonly entries: EntryRepository,
  ) {}

  async read(records: readonly HsdsDocument[], setting: HsdsSetting, full: boolean): Promise<HsdsEntity[]> {
    const around = await this.#around(records, setting);
    const written = await this.#write(records, setting, around.has);
    return written.map(({ record, json }) => {
      const nested = nestHsds(json, around.find);
      return entityFrom(full ? nested : plainly(record.list, json, nested));
    });
  }

  /** The organizations and locations that these refer to. */
  async #around(records: readonly HsdsDocument[], setting: HsdsSetting): Promise<{ has: HasKey; find: FindHsds }> {
    const entries = await this.#contents(records);
    const keys = { organizations: new Set<string>(), locations: new Set<string>() };
    for (const { facts } of entries.values()) {
      if ('organization' in facts && facts.organization) keys.organizations.add(facts.organization);
      if ('atLocations' in facts) for (const { location } of facts.atLocations) keys.locations.add(location);
    }
    const { id } = setting.municipality;
    const places = await this.records.byKeys(id, 'locations', [...keys.locations]);
    for (const { organization } of places) if (organization !== null) keys.organizations.add(organization);
    const organizations = await this.records.byKeys(id, 'organizations', [...keys.organizations]);
    const found = [...organizations, ...places];
    const isPublic = new Set(organizations.map(({ key }) => key));
    const written = await this.#write(found, setting, (entity, key) => entity === 'organization' && isPublic.has(key));
    const standIn = hsdsStandIn(setting);
    const byId = new Map([
      [String(standIn['id']), standIn],
      ...written.map(({ record, json }) => [record._id, json] as const),
    ]);
    const known = new Set(found.map(({ list, key }) => `${entityOf[list]}/${key}`));
    return { has: (entity, key) => known.has(`${entity}/${key}`), find: (_, each) => byId.get(each) ?? null };
  }

  async #write(records: readonly HsdsDocument[], setting: HsdsSetting, has: HasKey): Promise<Written[]> {
    const contents = await this.#contents(records);
    return records.flatMap((record) => {
      const { kind, list, key, entry, changedAt } = record;
      if (kind === null) return [{ record, json: hsdsStandIn(setting) }];
      const content = contents.get(entry?.toHexString() ?? '');
      if (!content) return [];
      const json = writeHsdsEntry(kind, directoryEntry(key, content, changedAt), setting, has);
      if (list !== 'service_at_locations') return [{ record, json }];
      const there = atLocationsOf(json).find(({ id }) => id === record._id);
      return there ? [{ record, json: there }] : [];
    });
  }

  async #contents(records: readonly HsdsDocument[]) {
    const ids = [...new Set(records.flatMap(({ entry }) => entry?.toHexString() ?? []))];
    const entries = ids.length === 0 ? [] : await this.entries.findMany(ids);
    return new Map(entries.flatMap(({ _id, published }) => (published ? [[_id.toHexString(), published]] : [])));
  }
}

/** Only what has one value; of the one organization or location it belongs to, the same. */
function plainly(list: HsdsList, json: Fields, nested: Fields): Fields {
  const one = list === 'services' ? 'organization' : 'location';
  const inside = list === 'services' || list === 'service_at_locations' ? nested[one] : undefined;
  return { ...plainHsds(entityOf[list], json), ...(inside ? { [one]: plainHsds(one, inside as Fields) } : {}) };
}

function entityFrom(json: Fields): HsdsEntity {
  return { ...json, id: String(json['id']) };
}
