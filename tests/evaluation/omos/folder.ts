import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@ventanilla/stack';

/** Where the data lies if nobody says otherwise: beside the project, never in it. */
const USUAL = join(repositoryRoot, '..', 'shared', 'omos');

/**
 * The folder with OMoS-QA: what `OMOS_DIR` names, else `../shared/omos` beside the project, else `null`.
 * Throws when `OMOS_DIR` names a folder without the pages, since a wrong path must not look like a skipped measurement.
 */
export function findOmosFolder(named: string | undefined = process.env['OMOS_DIR']): string | null {
  const folder = named ?? USUAL;
  if (existsSync(join(folder, 'pages-de.jsonl'))) return folder;
  if (named === undefined || named === '') return null;
  throw new Error(`OMOS_DIR is "${named}", where there is no pages-de.jsonl`);
}

/** What is said when the data is not there. */
export const OMOS_ABSENT = 'OMoS-QA is not here (OMOS_DIR, or ../shared/omos beside the project): skipped.';
