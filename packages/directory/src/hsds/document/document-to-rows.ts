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
  const fields = Object.entries(hsdsEntities[entity].fields);
  const values = {
    ...Object.fromEntries(fields.flatMap(([name, field]) => plainValue(name, json[name], field))),
    ...Object.fromEntries(fields.flatMap(([name, field]) => referenceTo(json[name], field))),
    ...(owner && ownerColumns(entity, owner)),
  };
  read.problems.push(...read.rows.add(entity, { values, path }));
  for (const [name, field] of fields) addNested(read, { entity, json, path, owner }, name, field);
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

/** Nothing and the empty text are the same in a table, so they are here. */
function plainValue(name: string, value: unknown, field: Field): [string, string | number][] {
  if (field.type === 'list' || field.type === 'one' || value === '') return [];
  // A table has no minus zero.
  if (typeof value === 'number') return [[name, value === 0 ? 0 : value]];
  return typeof value === 'string' ? [[name, value]] : [];
}

function referenceTo(value: unknown, field: Field): [string, string][] {
  return field.type === 'one' && isFields(value) ? [[`${field.of}_id`, String(value['id'])]] : [];
}

/** The values of a row that its entity's table has columns for, in the order of the standard. */
export function columnsOf(entity: EntityName, rows: readonly RowValues[]): string[] {
  const { fields, required, requiredInTables } = hsdsEntities[entity];
  const used = new Set([...required, ...requiredInTables, ...rows.flatMap((row) => Object.keys(row))]);
  return Object.entries(fields).flatMap(([name, { type }]) =>
    used.has(name) && (type === 'string' || type === 'number') ? [name] : [],
  );
}
