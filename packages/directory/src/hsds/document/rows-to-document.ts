import type { Fields } from '../fields.js';
import { documentLists } from '../schema/document-lists.js';
import { hsdsEntities } from '../schema/entities.js';
import type { EntityName } from '../schema/field.js';
import type { HsdsDocument } from './hsds-document.js';
import type { HsdsRow, HsdsRows } from './hsds-rows.js';
import { listsOf, ownersOf, type RowValues, withoutOwners } from './owners.js';

/** What stands on its own in a document; everything else is nested. */
const standing: readonly EntityName[] = Object.values(documentLists).filter(
  (entity) => entity !== 'service_at_location',
);

/** Puts the rows of tables together as JSON. Every row that is nested must belong to something that is there. */
export function rowsToDocument(rows: HsdsRows): HsdsDocument {
  const nest = { rows, children: childrenIn(rows) };
  const lists = Object.entries(documentLists).filter(([, entity]) => standing.includes(entity));
  const filled = lists.map(([list, entity]) => [
    list,
    rows.of(entity).map(({ values }) => build(entity, values, nest)),
  ]);
  return Object.fromEntries(filled.filter(([, items]) => (items?.length ?? 0) > 0));
}

/** Whether rows of this entity are nested in what they belong to. */
export function isNested(entity: EntityName): boolean {
  return !standing.includes(entity);
}

type Nest = { rows: HsdsRows; children: ReadonlyMap<string, readonly HsdsRow[]> };

function childrenIn(rows: HsdsRows): Map<string, HsdsRow[]> {
  const children = new Map<string, HsdsRow[]>();
  for (const entity of rows.entities().filter(isNested)) {
    for (const row of rows.of(entity)) {
      for (const owner of ownersOf(entity, row.values)) {
        const key = `${owner.entity}/${owner.id}/${entity}`;
        const siblings = children.get(key);
        if (siblings) siblings.push(row);
        else children.set(key, [row]);
      }
    }
  }
  return children;
}

function build(entity: EntityName, values: RowValues, nest: Nest): Fields {
  const own = isNested(entity) ? withoutOwners(entity, values) : values;
  const lists = listsOf(entity).flatMap(({ name, of }) => {
    const inside = isNested(of) ? (nest.children.get(`${entity}/${values['id']}/${of}`) ?? []) : [];
    return inside.length === 0 ? [] : [[name, inside.map((row) => build(of, row.values, nest))] as const];
  });
  return { ...own, ...Object.fromEntries(lists), ...requiredOnes(entity, values, nest) };
}

/** What JSON can not refer to by id alone, because the standard requires it nested. */
function requiredOnes(entity: EntityName, values: RowValues, nest: Nest): Fields {
  const { fields, required } = hsdsEntities[entity];
  const ones = required.flatMap((name) => {
    const field = fields[name];
    const target = field?.type === 'one' ? nest.rows.find(field.of, String(values[`${field.of}_id`])) : null;
    return field?.type === 'one' && target ? [[name, build(field.of, target, nest)] as const] : [];
  });
  return Object.fromEntries(ones);
}
