import { formatCsv } from '../../tables/csv.js';
import { hsdsEntities } from '../schema/entities.js';
import type { TableFiles } from '../schema/validate-hsds-tables.js';
import { columnsOf } from './document-to-rows.js';
import type { HsdsRows } from './hsds-rows.js';

/** The CSV files of a tabular data package, one for each entity that has rows, with the columns that are used. */
export function rowsToTables(rows: HsdsRows): TableFiles {
  return Object.fromEntries(
    rows.entities().map((entity) => {
      const values = rows.of(entity).map((row) => row.values);
      const columns = columnsOf(entity, values);
      const cells = values.map((row) => columns.map((name) => String(row[name] ?? '')));
      return [hsdsEntities[entity].file, formatCsv([columns, ...cells])];
    }),
  );
}
