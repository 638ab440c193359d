import { hsdsEntities } from '../schema/entities.js';
import type { EntityName } from '../schema/field.js';
import { type HsdsProblem, hsdsProblem } from '../schema/problem.js';
import type { HsdsRow, HsdsRows } from './hsds-rows.js';
import { ownersOf } from './owners.js';
import { isNested } from './rows-to-document.js';

/** What leads nowhere, and what belongs to nothing. */
export function checkRows(rows: HsdsRows): HsdsProblem[] {
  return rows
    .entities()
    .flatMap((entity) =>
      rows.of(entity).flatMap((row) => [...leadsNowhere(entity, row, rows), ...ownerProblems(entity, row, rows)]),
    );
}

function leadsNowhere(entity: EntityName, { values, path }: HsdsRow, rows: HsdsRows): HsdsProblem[] {
  return Object.entries(values).flatMap(([name, id]) => {
    const field = hsdsEntities[entity].fields[name];
    const target = field?.type === 'string' ? field.refersTo : undefined;
    if (target === undefined || rows.has(target, String(id))) return [];
    return [hsdsProblem('leadsNowhere', `${path}.${name}`)];
  });
}

function ownerProblems(entity: EntityName, { values, path }: HsdsRow, rows: HsdsRows): HsdsProblem[] {
  if (!isNested(entity)) return [];
  const owners = ownersOf(entity, values);
  return owners.some((owner) => rows.has(owner.entity, owner.id)) ? [] : [hsdsProblem('noOwner', path)];
}
