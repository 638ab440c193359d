import { entityNames, hsdsEntities } from '../schema/entities.js';
import type { EntityName } from '../schema/field.js';

/** The plain values of one row, by column. */
export type RowValues = Readonly<Record<string, string | number>>;

/** What something belongs to. */
export type Owner = { entity: EntityName; id: string };

type List = { name: string; of: EntityName };

const lists = new Map<EntityName, readonly List[]>(
  entityNames.map((entity) => {
    const fields = Object.entries(hsdsEntities[entity].fields);
    return [entity, fields.flatMap(([name, field]) => (field.type === 'list' ? [{ name, of: field.of }] : []))];
  }),
);

/** The lists that an entity nests, with what is in them. */
export function listsOf(entity: EntityName): readonly List[] {
  return lists.get(entity) ?? [];
}

const ownerEntities = new Map(
  entityNames.map((child) => [child, entityNames.filter((each) => listsOf(each).some(({ of }) => of === child))]),
);

/** Attributes and metadata can belong to anything: two columns say to what. */
const anyOwner: Readonly<Partial<Record<EntityName, { id: string; entity: string }>>> = {
  attribute: { id: 'link_id', entity: 'link_entity' },
  metadata: { id: 'resource_id', entity: 'resource_type' },
};

/** How a row says whose it is. */
export function ownerColumns(child: EntityName, owner: Owner): RowValues {
  const columns = anyOwner[child];
  return columns ? { [columns.id]: owner.id, [columns.entity]: owner.entity } : { [`${owner.entity}_id`]: owner.id };
}

/** Everything that a row says it belongs to; a phone can be that of a service and of a location. */
export function ownersOf(child: EntityName, values: RowValues): Owner[] {
  const columns = anyOwner[child];
  return (ownerEntities.get(child) ?? []).flatMap((entity) => {
    const id = columns ? values[columns.entity] === entity && values[columns.id] : values[`${entity}_id`];
    return typeof id === 'string' ? [{ entity, id }] : [];
  });
}

/** A row's values without what nesting says. */
export function withoutOwners(child: EntityName, values: RowValues): RowValues {
  const columns = anyOwner[child];
  const said = columns ? Object.values(columns) : (ownerEntities.get(child) ?? []).map((entity) => `${entity}_id`);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !said.includes(name)));
}
