import { hsdsEntities } from '../schema/entities.js';
import type { EntityName } from '../schema/field.js';
import { type HsdsProblem, hsdsProblem } from '../schema/problem.js';
import type { RowValues } from './owners.js';

/** One row with where it came from: `services.csv:12`, or `services.0.phones.1`. */
export type HsdsRow = { values: RowValues; path: string };

/** The rows of all tables, by entity and id, in the order in which they came. */
export class HsdsRows {
  readonly #tables = new Map<EntityName, Map<string, HsdsRow>>();

  /**
   * Adds a row. One that is there already is completed: in JSON the same organization may stand in each of its services.
   * What contradicts is a problem.
   */
  add(entity: EntityName, row: HsdsRow): HsdsProblem[] {
    const table = this.#tables.get(entity) ?? new Map<string, HsdsRow>();
    this.#tables.set(entity, table);
    const id = String(row.values['id']);
    const before = table.get(id);
    const merged = before ? { path: before.path, values: { ...before.values, ...row.values } } : row;
    table.set(id, merged);
    return before && contradicts(before.values, row.values)
      ? [hsdsProblem('repeatedId', `${row.path}.id`, `The first is at ${before.path}.`)]
      : [];
  }

  of(entity: EntityName): HsdsRow[] {
    return [...(this.#tables.get(entity)?.values() ?? [])];
  }

  has(entity: EntityName, id: string): boolean {
    return this.#tables.get(entity)?.has(id) ?? false;
  }

  find(entity: EntityName, id: string): RowValues | null {
    return this.#tables.get(entity)?.get(id)?.values ?? null;
  }

  /** Every entity that has rows, in the order of the standard. */
  entities(): EntityName[] {
    return (Object.keys(hsdsEntities) as EntityName[]).filter((entity) => this.#tables.has(entity));
  }
}

function contradicts(one: RowValues, other: RowValues): boolean {
  return Object.entries(other).some(([name, value]) => name in one && one[name] !== value);
}
