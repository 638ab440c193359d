import type { AssessmentMatrix, MatrixRow, SetDomain } from '@ventanilla/contracts';

/** What one institution is asked, domain by domain, with how far it is. */
export type OwnDomain = { domain: SetDomain; rows: MatrixRow[]; answered: number };

export function ownDomains(matrix: AssessmentMatrix, institution: string): OwnDomain[] {
  return matrix.set.domains
    .map((domain) => {
      const rows = matrix.rows.filter((row) => row.domain === domain.number && cellOf(row, institution) !== null);
      return { domain, rows, answered: rows.filter((row) => cellOf(row, institution)?.response).length };
    })
    .filter(({ rows }) => rows.length > 0);
}

export function cellOf({ cells }: MatrixRow, institution: string): MatrixRow['cells'][number] | null {
  return cells.find((cell) => cell.institution === institution) ?? null;
}

export function progressOf(domains: readonly OwnDomain[]): { asked: number; answered: number } {
  return {
    asked: domains.reduce((sum, { rows }) => sum + rows.length, 0),
    answered: domains.reduce((sum, { answered }) => sum + answered, 0),
  };
}

/** The first domain in which something is missing, else the first. */
export function whereToGoOn(domains: readonly OwnDomain[]): number | null {
  const open = domains.find(({ rows, answered }) => answered < rows.length) ?? domains[0];
  return open?.domain.number ?? null;
}
