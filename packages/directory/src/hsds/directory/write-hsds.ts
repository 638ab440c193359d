import type { HsdsDocument } from '../document/hsds-document.js';
import { type Fields, listIn } from '../fields.js';
import type { HsdsClock } from '../schedule-to-hsds.js';
import { uuidFromName } from '../uuid.js';
import type { Directory, DirectoryEntry } from './directory.js';
import { extension, termsOf } from './extension.js';
import { type KindName, kinds } from './kinds.js';
import { merged, type Place } from './part.js';
import { writeEntry } from './write-entry.js';

/** What a directory is written for. */
export type HsdsSetting = {
  /** Its id is part of every id, because keys are unique in their municipality only. */
  municipality: { id: string; name: string };
  /** The language of the standard's fields; an entry that lacks it is in the first language it has. */
  language: string;
  clock: HsdsClock;
  /** The names of required documents in that language, by code; one without a name goes by its code. */
  documentNames: Readonly<Record<string, string>>;
};

/** Whether there is an organization or a location with this key. */
export type HasKey = (entity: 'organization' | 'location', key: string) => boolean;

/**
 * A directory as a document of HSDS 3.1. Ids are UUIDs that only depend on municipality, kind and key. What the standard
 * has no field for travels in attributes labelled `ventanilla.…`, each with a term that says what it is. `readHsds`
 * gives back an equal directory.
 */
export function writeHsds(directory: Directory, setting: HsdsSetting): HsdsDocument {
  const keys = {
    organization: new Set(directory.organizations.map(({ key }) => key)),
    location: new Set(directory.locations.map(({ key }) => key)),
  };
  const has: HasKey = (entity, key) => keys[entity].has(key);
  const written = (kind: KindName) => directory[kind].map((entry) => writeHsdsEntry(kind, entry, setting, has));
  const services = [...written('services'), ...written('helpLines')];
  return hsdsDocument({ organizations: written('organizations'), locations: written('locations'), services }, setting);
}

/** One entry as an entity of HSDS that refers to others by id. `has` says what it can refer to. */
export function writeHsdsEntry(
  kind: KindName,
  entry: DirectoryEntry<object>,
  setting: HsdsSetting,
  has: HasKey,
): Fields {
  const place = placeOf(hsdsName(setting.municipality.id, kind, entry.key), setting, has);
  const fields = writeEntry(kinds[kind], entry, setting.language, place);
  if (kind !== 'helpLines') return fields;
  return merged([fields, { organization_id: place.standIn, attributes: [extension('kind', 'helpLine', place.name)] }]);
}

/** The organization that stands for the municipality itself and for the services that name none; in every document. */
export function hsdsStandIn({ municipality: { id, name } }: HsdsSetting): Fields {
  const place = standInName(id);
  return { id: uuidFromName(place), name, description: name, attributes: [extension('standIn', true, place)] };
}

/** The id that an entry goes by in HSDS. */
export function hsdsId(municipality: string, kind: KindName, key: string): string {
  return uuidFromName(hsdsName(municipality, kind, key));
}

const nouns = { organizations: 'organization', locations: 'location', services: 'service', helpLines: 'helpLine' };

function hsdsName(municipality: string, kind: KindName, key: string): string {
  return `${municipality}/${nouns[kind]}/${key}`;
}

function standInName(municipality: string): string {
  return `${municipality}/organization`;
}

function placeOf(name: string, { municipality, clock, documentNames }: HsdsSetting, has: HasKey): Place {
  const named = new Map<string, string>();
  return {
    name,
    clock,
    documentNames,
    standIn: uuidFromName(standInName(municipality.id)),
    idOf: (entity, key) => {
      if (!has(entity, key)) return null;
      const id = uuidFromName(`${municipality.id}/${entity}/${key}`);
      named.set(id, key);
      return id;
    },
    keyOf: (_, id) => named.get(id) ?? null,
  };
}

/** What is listed in a document. */
export type HsdsLists = { organizations: readonly Fields[]; locations: readonly Fields[]; services: readonly Fields[] };

/**
 * A document of entries that were written one by one, for whoever has too many to write them at once: with the
 * organization that stands for the municipality, the terms that attributes point to, and the language it is in.
 */
export function hsdsDocument(written: HsdsLists, setting: HsdsSetting): HsdsDocument {
  const { language } = setting;
  const lists = { ...written, organizations: [hsdsStandIn(setting), ...written.organizations] };
  const entities = Object.values(lists).flat();
  const inside = entities.flatMap((each) => listIn(each, 'service_at_locations'));
  const terms = termsOf([...entities, ...inside].flatMap((each) => listIn(each, 'attributes')));
  const described = Object.entries(lists).flatMap(([name, { length }]) =>
    length > 0 ? [tableIn(language, name)] : [],
  );
  const all = { ...lists, ...terms, meta_table_descriptions: described };
  return Object.fromEntries(Object.entries(all).filter(([, { length }]) => length > 0));
}

/** The standard's way of saying the language of a table. */
function tableIn(language: string, name: string): Fields {
  return { id: uuidFromName(`ventanilla/table/${name}/${language}`), name, language, character_set: 'UTF-8' };
}
