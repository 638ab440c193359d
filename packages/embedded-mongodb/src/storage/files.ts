import { readFileSync } from 'node:fs';

/** The text of a file, or null when there is no such file. */
export function findFileText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
