import { hsdsEntities, hsdsVersion } from '../schema/entities.js';
import type { EntityName, Field } from '../schema/field.js';
import { type HsdsProblem, hsdsProblem } from '../schema/problem.js';
import { columnsOf } from './document-to-rows.js';
import type { HsdsRows } from './hsds-rows.js';

/** What a data package says of itself. `name` is for programs (`quilmes`), `title` for people. */
export type PackageAbout = { name: string; title: string };

/** The file that describes all others. */
export const descriptorFile = 'datapackage.json';

/** The descriptor of a tabular data package (Frictionless 1): each table with its columns, keys and references. */
export function dataPackage(rows: HsdsRows, { name, title }: PackageAbout): object {
  return {
    profile: 'tabular-data-package',
    name: name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    title,
    hsds_version: hsdsVersion,
    resources: rows.entities().map((entity) => resource(entity, rows)),
  };
}

function resource(entity: EntityName, rows: HsdsRows): object {
  const { file, fields, required, requiredInTables } = hsdsEntities[entity];
  const needed = new Set([...required, ...requiredInTables]);
  const columns = columnsOf(
    entity,
    rows.of(entity).map(({ values }) => values),
  );
  return {
    profile: 'tabular-data-resource',
    name: file.replace('.csv', ''),
    path: file,
    encoding: 'utf-8',
    schema: {
      primaryKey: 'id',
      fields: columns.map((name) => column(name, fields[name], needed.has(name))),
      foreignKeys: columns.flatMap((name) => foreignKey(name, fields[name])),
    },
  };
}

/** Frictionless knows fewer formats than HSDS; a date is a type of its own there. */
function column(name: string, field: Field | undefined, required: boolean): object {
  const format = field?.type === 'string' ? field.format : undefined;
  const type = field?.type === 'number' ? 'number' : format === 'date' ? 'date' : 'string';
  const known = format === 'uuid' || format === 'email' || format === 'uri' ? { format } : {};
  const oneOf = field?.type === 'string' && field.oneOf ? { enum: field.oneOf } : {};
  const constraints = { ...(required && { required }), ...(name === 'id' && { unique: true }), ...oneOf };
  return { name, type, ...known, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

function foreignKey(name: string, field: Field | undefined): object[] {
  const target = field?.type === 'string' ? field.refersTo : undefined;
  if (target === undefined) return [];
  return [{ fields: name, reference: { resource: hsdsEntities[target].file.replace('.csv', ''), fields: 'id' } }];
}

/** What a descriptor promises and is not there; a package without one is taken for the files it has. */
export function missingFiles(descriptor: unknown, has: (path: string) => boolean): HsdsProblem[] {
  const resources = (descriptor as { resources?: unknown } | null)?.resources;
  if (!Array.isArray(resources)) return [hsdsProblem('notADescriptor', descriptorFile)];
  return resources.flatMap((each: { path?: unknown } | null, index) => {
    const path = each?.path;
    const where = `${descriptorFile}.resources.${index}.path`;
    if (typeof path !== 'string') return [hsdsProblem('notADescriptor', where)];
    return has(path) ? [] : [hsdsProblem('missingFile', where, path)];
  });
}
