import fc from 'fast-check';
import { documentLists } from '../src/hsds/schema/document-lists.js';
import { uuidFromName } from '../src/hsds/uuid.js';
import type { EntityName, Field, Fields, HsdsDocument } from '../src/index.js';
import { hsdsEntities } from '../src/index.js';

type Draft = Record<string, unknown>;

const standing = Object.values(documentLists).filter((entity) => entity !== 'service_at_location');
const isStanding = (entity: EntityName) => standing.some((each) => each === entity);

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const formats = {
  uuid: fc.uuid(),
  email: fc.constantFrom('mesa@example.org', 'turnos@salud.example.net'),
  uri: fc.webUrl(),
  date: fc.constantFrom('2026-02-28', '2024-02-29', '1999-12-31'),
  'date-time': fc.constant('2026-03-02T12:00:00.000Z'),
};

function anyValue(field: Extract<Field, { type: 'string' | 'number' }>): fc.Arbitrary<string | number> {
  if (field.type === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0);
  if (field.oneOf) return fc.constantFrom(...field.oneOf);
  return field.format ? formats[field.format] : words;
}

/** Anything the entity can say, ids and references left to `withIds`. What says whose it is, is left to nesting. */
function anyEntity(entity: EntityName): fc.Arbitrary<Draft> {
  const { fields, required } = hsdsEntities[entity];
  const entries = Object.entries(fields).flatMap(([name, field]): [string, fc.Arbitrary<unknown>][] => {
    if (name === 'id' || /^(link_id|link_entity|resource_id|resource_type)$/.test(name)) return [];
    if (field.type === 'list')
      return isStanding(field.of) ? [] : [[name, fc.option(listOf(field.of), { nil: undefined, freq: 1 })]];
    if (field.type === 'one') return required.includes(name) ? [[name, anyEntity(field.of)]] : [];
    if (field.type === 'string' && field.refersTo) return [];
    return [[name, anyValue(field)]];
  });
  return fc.record(Object.fromEntries(entries), { requiredKeys: [...required].filter((name) => name !== 'id') });
}

const lists = new Map<EntityName, fc.Arbitrary<Draft[]>>();

function listOf(entity: EntityName): fc.Arbitrary<Draft[]> {
  const known = lists.get(entity) ?? fc.array(fc.noShrink(anyEntity(entity)), { minLength: 1, maxLength: 2 });
  lists.set(entity, known);
  return known;
}

/** Any directory HSDS 3.1 can describe, in the shape in which documents are read. */
export const anyHsdsDocument: fc.Arbitrary<HsdsDocument> = fc
  .record(
    Object.fromEntries(
      Object.entries(documentLists)
        .filter(([, entity]) => entity !== 'service_at_location' && entity !== 'unit')
        .map(([list, entity]) => [list, listOf(entity)]),
    ),
    { requiredKeys: ['organizations', 'locations', 'taxonomies', 'taxonomy_terms'] },
  )
  .map(withIds);

/** Gives everything an id, and every reference something to lead to. */
function withIds(drafts: Record<string, Draft[] | undefined>): HsdsDocument {
  const units: Fields[] = [];
  let count = 0;
  const identify = (entity: EntityName, draft: Draft) => {
    count += 1;
    draft['id'] = uuidFromName(`any/${count}`);
    if (entity === 'unit') units.push(draft as Fields);
  };
  for (const [list, entity] of Object.entries(documentLists)) visitAll(drafts[list], entity, identify);
  for (const [list, entity] of Object.entries(documentLists)) visitAll(drafts[list], entity, refer(drafts));
  return { ...drafts, ...(units.length > 0 && { units }) } as HsdsDocument;
}

type Visit = (entity: EntityName, draft: Draft) => void;

function visitAll(drafts: unknown, entity: EntityName, visit: Visit): void {
  for (const draft of (Array.isArray(drafts) ? drafts : []) as Draft[]) {
    for (const [name, field] of Object.entries(hsdsEntities[entity].fields)) {
      if (field.type === 'list') visitAll(draft[name], field.of, visit);
      if (field.type === 'one' && draft[name]) visitAll([draft[name]], field.of, visit);
    }
    visit(entity, draft);
  }
}

/** What refers to what, by column, and the list whose first item it is led to. */
const references: Readonly<Partial<Record<EntityName, [string, string]>>> = {
  service: ['organization_id', 'organizations'],
  program: ['organization_id', 'organizations'],
  service_at_location: ['location_id', 'locations'],
  attribute: ['taxonomy_term_id', 'taxonomy_terms'],
  taxonomy_term: ['taxonomy_id', 'taxonomies'],
};

function refer(drafts: Record<string, Draft[] | undefined>): Visit {
  return (entity, draft) => {
    const [column, list] = references[entity] ?? [];
    if (column && list) draft[column] = drafts[list]?.[0]?.['id'];
    const unit = draft['unit'] as Draft | undefined;
    if (unit) draft['unit_id'] = unit['id'];
  };
}
