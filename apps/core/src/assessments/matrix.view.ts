import type { AssessmentMatrix, InstitutionProgress, MatrixRow } from '@ventanilla/contracts';
import {
  coverageByInstitution,
  findDebts,
  isWayBack,
  matrixOf,
  phasesAfter,
  progressByDomain,
  progressByInstitution,
  type RoundWork,
  type MatrixRow as RuledRow,
  takesAnswers,
  takesDecisions,
} from '@ventanilla/mgi';
import { toAssessment } from './assessment.view.js';
import { toDecision } from './decisions/decision.view.js';
import { toResponse } from './responses/response.view.js';
import { type Material, nameOf } from './round-material.js';

type Beside = { comments: ReadonlyMap<string, number>; today: string; at: Date };

/** `work` is what of the round is to be seen; nothing else of the material is shown. */
export function toMatrix(material: Material, work: RoundWork, { comments, today, at }: Beside): AssessmentMatrix {
  const { round, set } = material;
  const shown = new Set(work.set.indicators.map(({ key }) => key));
  const rowOf = rowsFrom(material);
  return {
    assessment: toAssessment(round),
    set: { ...set.content, indicators: set.content.indicators.filter(({ key }) => shown.has(key)) },
    rows: matrixOf(work).rows.map((row) => ({ ...rowOf(row), comments: comments.get(row.indicator) ?? 0 })),
    institutions: institutionsFrom(material, work, today),
    domains: progressByDomain(work),
    needs: [],
    ways: phasesAfter(round.phase).map((to) => ({ to, back: isWayBack(round.phase, to) })),
    takes: { responses: takesAnswers(round.phase), decisions: takesDecisions(round.phase) },
    at: at.toISOString(),
  };
}

function rowsFrom({ responses, decisions }: Material): (row: RuledRow) => Omit<MatrixRow, 'comments'> {
  const given = new Map(responses.map((response) => [nameOf(response), toResponse(response)]));
  const decided = new Map(decisions.map((decision) => [decision.indicator, toDecision(decision)]));
  return ({ indicator, domain, subTheme, state, step, cells }) => ({
    ...{ indicator, domain, subTheme, state, step },
    decision: decided.get(indicator) ?? null,
    cells: cells
      .filter(({ asked }) => asked)
      .map(({ institution }) => ({ institution, response: given.get(nameOf({ indicator, institution })) ?? null })),
  });
}

/** In the order of the round, also an institution that is asked nothing yet. */
function institutionsFrom({ round }: Material, work: RoundWork, today: string): InstitutionProgress[] {
  const progress = new Map(progressByInstitution(work).map((each) => [each.institution, each]));
  const coverage = new Map(coverageByInstitution(work).map(({ institution, domains }) => [institution, domains]));
  const debts = new Map(findDebts(work, round.calendar, today).map((debt) => [debt.institution, debt]));
  return round.institutions.map(({ key, name }) => ({
    ...(progress.get(key) ?? { asked: 0, answered: 0, evidenced: 0 }),
    ...{ institution: key, name },
    domains: (coverage.get(key) ?? []).map((each) => ({ ...each })),
    missing: [...(debts.get(key)?.missing ?? [])],
    daysLate: debts.get(key)?.daysLate ?? 0,
  }));
}
