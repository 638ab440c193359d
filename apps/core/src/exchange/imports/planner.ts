import type { CellProblem } from '@ventanilla/contracts';
import type { MunicipalityDocument } from '../../municipalities/municipality.schema.js';
import type { TableRows } from '../files/read-table.js';
import type { Words } from '../words.js';
import type { NewRow } from './import.repository.js';
import type { Line } from './plan-entry.js';

/** A file that was read, for a municipality, in the words of its reader. */
export type Source = { municipality: MunicipalityDocument; rows: TableRows; lines: readonly Line[]; words: Words };

/** Works out what lines would change, a handful at a time. `problems` are those of the headings. */
export type Planner = {
  problems: CellProblem[];
  plan(lines: readonly Line[]): Promise<NewRow[]>;
};
