import type { Assessment, AssessmentMatrix, Decision, IndicatorSet, MatrixRow } from '@ventanilla/contracts';
import {
  coverageByInstitution,
  findDebts,
  isWayBack,
  matrixOf,
  needsOf,
  phasesAfter,
  progressByDomain,
  progressByInstitution,
  type Round,
  type RoundWork,
  type Decision as RuledDecision,
  type MatrixRow as RuledRow,
  takesAnswers,
  takesDecisions,
} from '@ventanilla/mgi';
import type { MemoryRound } from './memory-assessments.js';
import { toRuledSet } from './memory-indicator-sets.js';

/** All of a round as core answers it, with the same rules. */
export function roundMatrix(round: MemoryRound, set: IndicatorSet): AssessmentMatrix {
  const { assessment } = round;
  const work = workOf(round, set);
  const { names, origin, basedOn, scale, domains, indicators } = set;
  return {
    assessment,
    set: { names, origin, basedOn, scale, domains, indicators },
    rows: matrixOf(work).rows.map((row) => toRow(row, round)),
    institutions: institutionsFrom(assessment, work),
    domains: progressByDomain(work),
    needs: needsOf(judged(round, set)).map((need) => ({ ...need, indicators: [...need.indicators] })),
    ways: phasesAfter(assessment.phase).map((to) => ({ to, back: isWayBack(assessment.phase, to) })),
    takes: { responses: takesAnswers(assessment.phase), decisions: takesDecisions(assessment.phase) },
    at: new Date().toISOString(),
  };
}

/** The round as its phases are judged by. Its findings and its profile are not the twin's. */
export function judged(round: MemoryRound, set: IndicatorSet): Round {
  const { phase, calendar, focalPoints } = round.assessment;
  const meetings = round.minutes.map(({ heldOn, ...meeting }) => ({ ...meeting, on: heldOn }));
  return { ...workOf(round, set), phase, calendar, focalPoints, meetings, findings: [], publishedOn: null };
}

export function workOf({ assessment, responses, decisions }: MemoryRound, set: IndicatorSet): RoundWork {
  return { set: toRuledSet(set), asks: assessment.asks, answers: responses, decisions: decisions.map(toRuledDecision) };
}

function toRuledDecision({ kind, indicator, institution, step, text, reason, at, by }: Decision): RuledDecision {
  const base = { indicator, reason, at, by };
  if (kind === 'accepted') return { ...base, kind, institution };
  return kind === 'amended' ? { ...base, kind, step: step ?? '', text } : { ...base, kind };
}

function toRow(row: RuledRow, { responses, decisions, comments }: MemoryRound): MatrixRow {
  const { indicator, domain, subTheme, state, step, cells } = row;
  const isHere = (one: { indicator: string }) => one.indicator === indicator;
  const given = responses.filter(isHere);
  return {
    ...{ indicator, domain, subTheme, state, step },
    decision: decisions.filter(isHere).at(-1) ?? null,
    comments: comments.filter(isHere).length,
    cells: cells
      .filter(({ asked }) => asked)
      .map(({ institution }) => ({
        institution,
        response: given.find((response) => response.institution === institution) ?? null,
      })),
  };
}

function institutionsFrom({ institutions, calendar }: Assessment, work: RoundWork): AssessmentMatrix['institutions'] {
  const progress = progressByInstitution(work);
  const coverage = coverageByInstitution(work);
  const debts = findDebts(work, calendar, new Date().toISOString().slice(0, 10));
  return institutions.map(({ key, name }) => {
    const isOwn = ({ institution }: { institution: string }) => institution === key;
    const { asked = 0, answered = 0, evidenced = 0 } = progress.find(isOwn) ?? {};
    const { missing = [], daysLate = 0 } = debts.find(isOwn) ?? {};
    const domains = (coverage.find(isOwn)?.domains ?? []).map((each) => ({ ...each }));
    return { institution: key, name, asked, answered, evidenced, domains, missing: [...missing], daysLate };
  });
}
