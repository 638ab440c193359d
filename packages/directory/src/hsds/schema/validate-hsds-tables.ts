import { parseCsv } from '../../tables/csv.js';
import { checkCell } from './check-field.js';
import { entityNames, hsdsEntities } from './entities.js';
import type { EntityName } from './field.js';
import { type HsdsProblem, hsdsProblem } from './problem.js';

/** Files by name, as a folder or a zip holds them. */
export type TableFiles = Readonly<Record<string, string>>;

type Table = { entity: EntityName; file: string; columns: string[]; rows: string[][] };

/**
 * Holds the CSV files of a tabular data package against HSDS 3.1: columns, formats, required cells, ids that are unique
 * and references that lead somewhere. Tables go by the names of their files, with or without the plural; a folder in
 * front does not matter. Paths read `services.csv:12.status`, counting the headings as line 1.
 */
export function validateHsdsTables(files: TableFiles): HsdsProblem[] {
  const found = Object.entries(files).filter(([name]) => name.toLowerCase().endsWith('.csv'));
  const problems: HsdsProblem[] = [];
  const tables: Table[] = [];
  for (const [file, text] of found) {
    const table = readTable(file, text);
    if ('code' in table) problems.push(table);
    else tables.push(table);
  }
  if (tables.length === 0) return [...problems, hsdsProblem('noTables', '')];
  const ids = new Map(tables.map((table) => [table.entity, idsIn(table)]));
  return [...problems, ...tables.flatMap((table) => [...checkColumns(table), ...checkRows(table, ids)])];
}

/** The entity whose table has this file name, or null. */
export function entityOfFile(path: string): EntityName | null {
  const name = (path.split('/').at(-1) ?? path).toLowerCase();
  return entityNames.find((entity) => hsdsEntities[entity].file === name || `${entity}.csv` === name) ?? null;
}

function readTable(file: string, text: string): Table | HsdsProblem {
  const entity = entityOfFile(file);
  if (!entity) return hsdsProblem('unknownTable', file);
  const rows = parseCsv(text);
  if (!rows) return hsdsProblem('notATable', file);
  const [columns = [], ...rest] = rows;
  return { entity, file: file.split('/').at(-1) ?? file, columns: columns.map((name) => name.trim()), rows: rest };
}

function idsIn({ columns, rows }: Table): Map<string, number> {
  const at = columns.indexOf('id');
  const ids = new Map<string, number>();
  rows.forEach((row, index) => {
    const id = row[at] ?? '';
    if (id !== '' && !ids.has(id)) ids.set(id, index);
  });
  return ids;
}

function checkColumns({ entity, file, columns }: Table): HsdsProblem[] {
  const { fields, required, requiredInTables } = hsdsEntities[entity];
  const unknown = columns.filter((name) => name !== '' && !(name in fields));
  const repeated = columns.filter((name, index) => columns.indexOf(name) !== index);
  const absent = [...required, ...requiredInTables].filter((name) => isColumn(entity, name) && !columns.includes(name));
  return [
    ...unknown.map((name) => hsdsProblem('unknownColumn', `${file}:1.${name}`)),
    ...repeated.map((name) => hsdsProblem('repeatedColumn', `${file}:1.${name}`)),
    ...absent.map((name) => hsdsProblem('missing', `${file}:1.${name}`)),
  ];
}

/** What JSON nests is a table of its own here, and no column. */
function isColumn(entity: EntityName, name: string): boolean {
  const type = hsdsEntities[entity].fields[name]?.type;
  return type === 'string' || type === 'number';
}

type Ids = ReadonlyMap<EntityName, ReadonlyMap<string, number>>;

function checkRows(table: Table, ids: Ids): HsdsProblem[] {
  return table.rows.flatMap((row, index) => {
    if (row.length === 1 && row[0] === '') return [];
    const path = `${table.file}:${index + 2}`;
    const uneven = row.length > table.columns.length ? [hsdsProblem('unevenRow', path)] : [];
    return [...uneven, ...checkRequired(table, row, path), ...checkCells(table, row, index, ids, path)];
  });
}

function checkRequired({ entity, columns }: Table, row: string[], path: string): HsdsProblem[] {
  const { required, requiredInTables } = hsdsEntities[entity];
  const isEmpty = (name: string) => columns.includes(name) && (row[columns.indexOf(name)] ?? '') === '';
  return [
    ...required.filter(isEmpty).map((name) => hsdsProblem('missing', `${path}.${name}`)),
    ...requiredInTables.filter(isEmpty).map((name) => hsdsProblem('missingInTables', `${path}.${name}`)),
  ];
}

function checkCells({ entity, columns }: Table, row: string[], index: number, ids: Ids, path: string): HsdsProblem[] {
  return columns.flatMap((name, at) => {
    const [field, cell] = [hsdsEntities[entity].fields[name], row[at] ?? ''];
    if (!field || field.type === 'list' || field.type === 'one' || cell === '') return [];
    const where = `${path}.${name}`;
    const shape = checkCell(cell, field, where);
    if (shape.length > 0 || field.type === 'number') return shape;
    if (name === 'id') return ids.get(entity)?.get(cell) === index ? [] : [hsdsProblem('repeatedId', where)];
    const leadsNowhere = field.refersTo !== undefined && !ids.get(field.refersTo)?.has(cell);
    return leadsNowhere ? [hsdsProblem('leadsNowhere', where)] : [];
  });
}
