import { parseCsv } from '../../tables/csv.js';
import { hsdsEntities } from '../schema/entities.js';
import type { EntityName } from '../schema/field.js';
import { type HsdsProblem, hsdsProblem } from '../schema/problem.js';
import { entityOfFile, type TableFiles, validateHsdsTables } from '../schema/validate-hsds-tables.js';
import type { RowsRead } from './document-to-rows.js';
import { HsdsRows } from './hsds-rows.js';
import type { RowValues } from './owners.js';

/** Reads the CSV files of a tabular data package; with any problem, what was read is not to be used. */
export function tablesToRows(files: TableFiles): RowsRead {
  const rows = new HsdsRows();
  const problems = [...validateHsdsTables(files), ...repeatedTables(files)];
  if (problems.length > 0) return { rows, problems };
  for (const [file, text] of Object.entries(files)) {
    const entity = entityOfFile(file);
    if (entity) problems.push(...addTable(rows, entity, hsdsEntities[entity].file, text));
  }
  return { rows, problems };
}

function addTable(rows: HsdsRows, entity: EntityName, file: string, text: string): HsdsProblem[] {
  const [columns = [], ...lines] = parseCsv(text) ?? [];
  const names = columns.map((name) => name.trim());
  return lines.flatMap((cells, index) => {
    if (cells.length === 1 && cells[0] === '') return [];
    return rows.add(entity, { values: valuesOf(entity, names, cells), path: `${file}:${index + 2}` });
  });
}

function valuesOf(entity: EntityName, columns: readonly string[], cells: readonly string[]): RowValues {
  return Object.fromEntries(
    columns.flatMap((name, at) => {
      const [field, cell] = [hsdsEntities[entity].fields[name], cells[at] ?? ''];
      if (!field || cell === '') return [];
      return [[name, field.type === 'number' ? Number(cell) : cell]];
    }),
  );
}

function repeatedTables(files: TableFiles): HsdsProblem[] {
  const names = Object.keys(files);
  return names.flatMap((file, index) => {
    const entity = entityOfFile(file);
    const first = names.findIndex((other) => entityOfFile(other) === entity);
    return entity && first < index ? [hsdsProblem('repeatedTable', file, `The first is ${names[first]}.`)] : [];
  });
}
