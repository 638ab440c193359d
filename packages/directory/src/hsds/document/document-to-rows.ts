import { type Fields, isFields, listIn } from '../fields.js';
import { type DocumentList, documentLists } from '../schema/document-lists.js';
import { hsdsEntities } from '../schema/entities.js';
import type { EntityName, Field } from '../schema/field.js';
import type { HsdsProblem } from '../schema/problem.js';
import type { HsdsDocument } from './hsds-document.js';
import { HsdsRows } from './hsds-rows.js';
import { type Owner, ownerColumns, type RowValues } from './owners.js';

/** Rows, and what kept some from being one. */
export type RowsRead = { rows: HsdsRows; problems: HsdsProblem[] };

/** Takes JSON apart, however deep it is nested, into the rows of tables. The JSON must be valid HSDS. */
export function documentToRows(document: HsdsDocument): RowsRead {
  const read: RowsRead = { rows: new HsdsRows(), problems: [] };
  for (const [list, entity] of Object.entries(documentLists)) {
    document[list as DocumentList]?.forEach((json, index) => {
      addRow(read, { entity, json, path: `${list}.${index}`, owner: null });
    });
  }
  return read;
}

type Piece = { entity: EntityName; json: Fields; path: string; owner: Owner | null };

function addRow(read: RowsRead, { entity, json, path, owner }: Piece): void {
  const values: Record<string, string | number> = {};
  const nested: [string, Field][] = [];
  for (const [name, value] of Object.entries(json)) {
    const field = fieldOf(entity, name);
    if (field?.type === 'string' || field?.type === 'number') addPlain(values, name, value);
    else if (field && value) nested.push([name, field]);
  }
  for (const [name, field] of nested) Object.assign(values, referenceTo(json[name], field));
  const row = { values: { ...values, ...(owner && ownerColumns(entity, owner)) }, path };
  read.problems.push(...read.rows.add(entity, row));
  for (const [name, field] of nested) addNested(read, { entity, json, path, owner }, name, field);
}

function fieldOf(entity: EntityName, name: string): Field | undefined {
  const { fields } = hsdsEntities[entity];
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function addNested(read: RowsRead, { entity, json, path }: Piece, name: string, field: Field): void {
  const inside = json[name];
  if (field.type === 'one' && isFields(inside)) {
    addRow(read, { entity: field.of, json: inside, path: `${path}.${name}`, owner: null });
  }
  if (field.type !== 'list') return;
  const owner = { entity, id: String(json['id']) };
  listIn(json, name).forEach((each, index) => {
    addRow(read, { entity: field.of, json: each, path: `${path}.${name}.${index}`, owner });
  });
}

/** Nothing and the empty text are the same in a table, so they are here; nor has a table a minus zero. */
function addPlain(values: Record<string, string | number>, name: string, value: unknown): void {
  if (typeof value === 'number') values[name] = value === 0 ? 0 : value;
  if (typeof value === 'string' && value !== '') values[name] = value;
}

function referenceTo(value: unknown, field: Field): RowValues {
  return field.type === 'one' && isFields(value) ? { [`${field.of}_id`]: String(value['id']) } : {};
}

/** The values of a row that its entity's table has columns for, in the order of the standard. */
export function columnsOf(entity: EntityName, rows: readonly RowValues[]): string[] {
  const { fields, required, requiredInTables } = hsdsEntities[entity];
  const used = new Set([...required, ...requiredInTables, ...rows.flatMap((row) => Object.keys(row))]);
  return Object.entries(fields).flatMap(([name, { type }]) =>
    used.has(name) && (type === 'string' || type === 'number') ? [name] : [],
  );
}
