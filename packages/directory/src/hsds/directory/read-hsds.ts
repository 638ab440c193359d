import { type Problem, problem, under } from '../../problem.js';
import { validateLocation, validateOrganization, validateService } from '../../validate-service.js';
import type { HsdsDocument } from '../document/hsds-document.js';
import { type Fields, textIn } from '../fields.js';
import type { DocumentList } from '../schema/document-lists.js';
import type { Directory, DirectoryEntry } from './directory.js';
import { extensionIn } from './extension.js';
import { type KindName, kinds } from './kinds.js';
import type { Place } from './part.js';
import { keyOf, readEntry } from './read-entry.js';
import type { HsdsSetting } from './write-hsds.js';

/** What was read of a document: never less than what is named in `problems` is missing or wrong. */
export type HsdsReading = {
  directory: Directory;
  /** Where in the document each entry of the directory stood, in the same order. */
  paths: Record<KindName, string[]>;
  problems: Problem[];
};

/**
 * A document of HSDS as a directory: one written by `writeHsds` comes back equal, from the directories of others comes
 * what we have a place for. Never throws and never invents: a missing fact is null or `unknown`, hours that cannot be
 * kept exactly are left out, and everything of the kind is reported, together with all that validation finds.
 */
export function readHsds(document: HsdsDocument, setting: Omit<HsdsSetting, 'municipality'>): HsdsReading {
  const language = languageOf(document) ?? setting.language;
  const found = { organizations: itemsOf(document, 'organizations'), locations: itemsOf(document, 'locations') };
  const place = placeIn(found, setting);
  const read = (kind: KindName, items: readonly Item[]) => items.map((item) => readItem(kind, item, language, place));
  const services = itemsOf(document, 'services');
  const all = [
    ...read('organizations', found.organizations),
    ...read('locations', found.locations),
    ...read(
      'services',
      services.filter(({ json }) => !isHelpLine(json)),
    ),
    ...read(
      'helpLines',
      services.filter(({ json }) => isHelpLine(json)),
    ),
  ];
  return {
    directory: directoryOf(all),
    paths: byKind(all, ({ entry, path }) => (entry ? [path] : [])),
    problems: [...all.flatMap(({ problems }) => problems), ...repeatedKeys(all), ...listsNotKept(document)],
  };
}

type Item = { json: Fields; path: string };
type ItemRead = Item & { kind: KindName; entry: DirectoryEntry<Fields> | null; problems: Problem[] };

/** The organization that stands for a municipality is nobody's. */
function itemsOf(document: HsdsDocument, list: DocumentList): Item[] {
  const items = (document[list] ?? []).map((json, index) => ({ json, path: `${list}.${index}` }));
  return items.filter(({ json }) => extensionIn(json, 'standIn') !== true);
}

function isHelpLine(json: Fields): boolean {
  return extensionIn(json, 'kind') === 'helpLine';
}

function languageOf({ meta_table_descriptions: tables = [] }: HsdsDocument): string | null {
  return tables.map((table) => textIn(table, 'language')).find((language) => language !== '') ?? null;
}

function readItem(kind: KindName, { json, path }: Item, language: string, place: Place): ItemRead {
  const { entry, problems } = readEntry(kinds[kind], json, language, { ...place, name: path });
  if (kind === 'locations' && entry.facts['address'] === null) {
    return { kind, json, path, entry: null, problems: [problem('noAddress', path, 'addresses')] };
  }
  return { kind, json, path, entry, problems: under(path, [...problems, ...checkEntry(kind, entry)]) };
}

const checks: Readonly<Record<KindName, (facts: never) => Problem[]>> = {
  organizations: validateOrganization,
  locations: validateLocation,
  services: validateService,
  helpLines: () => [],
};

function checkEntry(kind: KindName, { facts }: DirectoryEntry<Fields>): Problem[] {
  // Every part has read its own fact, so that the facts are those of the kind.
  return checks[kind](facts as never);
}

function byKind<Value>(all: readonly ItemRead[], pick: (item: ItemRead) => Value[]): Record<KindName, Value[]> {
  const of = (kind: KindName) => all.flatMap((item) => (item.kind === kind ? pick(item) : []));
  return {
    organizations: of('organizations'),
    locations: of('locations'),
    services: of('services'),
    helpLines: of('helpLines'),
  };
}

function directoryOf(all: readonly ItemRead[]): Directory {
  // Every part has read its own fact, so that the facts of each list are those of its kind.
  return byKind(all, ({ entry }) => (entry ? [entry] : [])) as unknown as Directory;
}

function placeIn(
  { organizations, locations }: { organizations: readonly Item[]; locations: readonly Item[] },
  { clock, documentNames }: Omit<HsdsSetting, 'municipality'>,
): Place {
  const withDoor = locations.filter(({ json }) => kinds.locations.facts.address.read(json, nowhere).value !== null);
  const keys = { organization: keysOf(organizations), location: keysOf(withDoor) };
  const ids = { organization: reversed(keys.organization), location: reversed(keys.location) };
  return {
    ...nowhere,
    clock,
    documentNames,
    idOf: (entity, key) => ids[entity].get(key) ?? null,
    keyOf: (entity, id) => keys[entity].get(id) ?? null,
  };
}

/** Before anything is known. */
const nowhere: Place = {
  name: '',
  clock: { timeZone: 'UTC', at: new Date(0) },
  documentNames: {},
  standIn: null,
  idOf: () => null,
  keyOf: () => null,
};

function keysOf(items: readonly Item[]): Map<string, string> {
  return new Map(items.map(({ json }) => [String(json['id']), keyOf(json)]));
}

function reversed(map: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...map].map(([one, other]) => [other, one]));
}

/** Two things of one key would be one; ids of the source are unique, keys that came as extensions may not be. */
function repeatedKeys(all: readonly ItemRead[]): Problem[] {
  const seen = new Set<string>();
  return all.flatMap(({ entry, path }) => {
    if (!entry) return [];
    const isRepeated = seen.has(entry.key);
    seen.add(entry.key);
    return isRepeated ? [problem('repeatedKey', path)] : [];
  });
}

/** Lists we have no place for. Taxonomies and terms go with the attributes that use them. */
function listsNotKept(document: HsdsDocument): Problem[] {
  return (document.programs ?? []).length > 0 ? [problem('notKept', 'programs')] : [];
}
