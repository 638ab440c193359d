import type { AssessmentMatrix, Decision, MatrixRow, Response } from '@ventanilla/contracts';
import {
  findSettled,
  type IndicatorSet,
  type RoundWork,
  type Decision as RuledDecision,
  stateOf,
} from '@ventanilla/mgi';

/** The set as the package knows it that holds the rules of rounds. */
export function setOf({ assessment: { setReference }, set }: AssessmentMatrix): IndicatorSet {
  return { ...setReference, ...set };
}

/** All that is asked, answered and decided, as far as the person sees it. */
export function workOf(matrix: AssessmentMatrix): RoundWork {
  const { rows, assessment } = matrix;
  return {
    set: setOf(matrix),
    asks: assessment.asks,
    answers: rows.flatMap(answersIn),
    decisions: rows.flatMap(({ decision }) => (decision ? [ruled(decision)] : [])),
  };
}

export function answersIn({ cells }: MatrixRow): Response[] {
  return cells.flatMap(({ response }) => response ?? []);
}

/** The matrix with an answer that core has stored since; how the question stands follows from it. */
export function withResponse(matrix: AssessmentMatrix, stored: Response): AssessmentMatrix {
  return withRow(matrix, stored.indicator, (row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.institution === stored.institution && isNewer(stored, cell.response) ? { ...cell, response: stored } : cell,
    ),
  }));
}

/** The matrix with a decision that core has stored since. */
export function withDecision(matrix: AssessmentMatrix, decision: Decision): AssessmentMatrix {
  return withRow(matrix, decision.indicator, (row) => ({ ...row, decision }));
}

function isNewer(stored: Response, shown: Response | null): boolean {
  return shown === null || stored.version >= shown.version;
}

function withRow(matrix: AssessmentMatrix, indicator: string, change: (row: MatrixRow) => MatrixRow): AssessmentMatrix {
  const rows = matrix.rows.map((row) => (row.indicator === indicator ? judged(change(row)) : row));
  return { ...matrix, rows };
}

function judged(row: MatrixRow): MatrixRow {
  const answers = answersIn(row);
  const decisions = row.decision ? [ruled(row.decision)] : [];
  const state = stateOf(row.indicator, answers, decisions);
  return { ...row, state, step: findSettled(row.indicator, answers, decisions)?.step ?? null };
}

export function ruled({
  indicator,
  kind,
  institution,
  step,
  text,
  reason,
  at,
  by,
}: Omit<Decision, 'id'>): RuledDecision {
  const base = { indicator, reason, at, by };
  if (kind === 'accepted') return { ...base, kind, institution };
  return kind === 'amended' ? { ...base, kind, step: step ?? '', text } : { ...base, kind };
}
