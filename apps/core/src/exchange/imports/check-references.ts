import type { CellProblem } from '@ventanilla/contracts';
import { referencesIn } from '../../entries/references.js';
import type { ExistingEntries } from './existing-entries.js';
import type { NewRow } from './import.repository.js';

/** What an entry names must be there already, or come with the same file. `columnOf` says where a file writes it. */
export async function withReferences(
  rows: NewRow[],
  inFile: ReadonlySet<string>,
  {
    existing,
    municipality,
    columnOf,
  }: { existing: ExistingEntries; municipality: string; columnOf: (path: string) => string },
): Promise<NewRow[]> {
  const named = rows.flatMap(({ input }) => (input ? referencesIn(input.facts) : []));
  const known = await existing.byKeys(
    municipality,
    named.map(({ key }) => key),
  );
  return rows.map((row) => {
    if (!row.input || row.verdict === 'unchanged') return row;
    const missing = referencesIn(row.input.facts).filter(({ key }) => !known.has(key) && !inFile.has(key));
    const problems = missing.map(({ key, path }): CellProblem => {
      return { row: row.rows[0] ?? 1, column: columnOf(path), value: key, code: 'unknownKey', options: [] };
    });
    return problems.length === 0 ? row : { ...row, verdict: 'problem', problems, changes: [], input: null };
  });
}
