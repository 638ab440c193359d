import type { AssessmentMatrix, IndicatorState, MatrixRow } from '@ventanilla/contracts';

/** What of the matrix is looked at. `undecided` is everything that has an answer and no decision that holds. */
export const standings = ['unanswered', 'contradicted', 'undecided', 'settled'] as const;
export type Standing = (typeof standings)[number];

export type MatrixFilter = { domain: number | null; institution: string | null; standing: Standing | null };

export const everything: MatrixFilter = { domain: null, institution: null, standing: null };

const undecided: readonly IndicatorState[] = ['answered', 'contradicted', 'objected', 'reopened'];

/** The filter that an address holds; what it does not know is left out. */
export function filterFrom(search: URLSearchParams): MatrixFilter {
  const domain = Number(search.get('domain'));
  const standing = standings.find((one) => one === search.get('standing')) ?? null;
  return { domain: domain > 0 ? domain : null, institution: search.get('institution'), standing };
}

export function rowsShown({ rows }: AssessmentMatrix, filter: MatrixFilter): MatrixRow[] {
  return rows.filter(
    (row) =>
      (filter.domain === null || row.domain === filter.domain) &&
      (filter.institution === null || row.cells.some(({ institution }) => institution === filter.institution)) &&
      (filter.standing === null || stands(row, filter.standing, filter.institution)),
  );
}

/** One institution's missing answer counts as unanswered when only that institution is looked at. */
function stands({ state, cells }: MatrixRow, standing: Standing, institution: string | null): boolean {
  if (standing === 'unanswered') {
    const looked = institution === null ? cells : cells.filter((cell) => cell.institution === institution);
    return looked.length === 0 || looked.some(({ response }) => response === null);
  }
  if (standing === 'undecided') return undecided.includes(state);
  return state === standing;
}

/** Rows one after the other, under the domain they are of. */
export function byDomain(matrix: AssessmentMatrix, rows: readonly MatrixRow[]) {
  return matrix.set.domains
    .map((domain) => ({ domain, rows: rows.filter((row) => row.domain === domain.number) }))
    .filter((group) => group.rows.length > 0);
}
