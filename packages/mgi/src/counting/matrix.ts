import { findSettled, type IndicatorState, stateOf } from '../rounds/decisions.js';
import { findAnswer, institutionsOf, type RoundWork } from '../rounds/progress.js';
import { indicatorsOf } from '../sets/indicator-set.js';

/** What one institution says to one indicator. `step` is `null` while it has not answered, or was not asked. */
export type MatrixCell = { institution: string; asked: boolean; step: string | null; evidence: number };

/** One indicator with everybody's answers and what was decided; `step` is `null` until it is settled. */
export type MatrixRow = {
  indicator: string;
  domain: number;
  subTheme: string | null;
  state: IndicatorState;
  step: string | null;
  cells: readonly MatrixCell[];
};

/** The matrix of a round, as a validation workshop goes through it: indicators down, institutions across. */
export type Matrix = { institutions: readonly string[]; rows: readonly MatrixRow[] };

/** The matrix of a round, by domain and in the order of the set. */
export function matrixOf(work: RoundWork): Matrix {
  const institutions = institutionsOf(work.asks);
  const indicators = work.set.domains.flatMap(({ number }) => indicatorsOf(work.set, number));
  const rows = indicators.map(({ key, domain, subTheme }) => ({
    indicator: key,
    domain,
    subTheme,
    state: stateOf(key, work.answers, work.decisions),
    step: findSettled(key, work.answers, work.decisions)?.step ?? null,
    cells: institutions.map((institution) => cellOf(key, institution, work)),
  }));
  return { institutions, rows };
}

function cellOf(indicator: string, institution: string, { asks, answers }: RoundWork): MatrixCell {
  const asked = asks.some((ask) => ask.indicator === indicator && ask.institution === institution);
  const answer = findAnswer({ indicator, institution }, answers);
  return { institution, asked, step: answer?.step ?? null, evidence: answer?.evidence.length ?? 0 };
}

/** How much of each domain an institution was asked and has answered. */
export type InstitutionCoverage = {
  institution: string;
  domains: readonly { domain: number; asked: number; answered: number }[];
};

/** Who covers what: for each institution every domain of the set, also those it was not asked about. */
export function coverageByInstitution(work: RoundWork): InstitutionCoverage[] {
  const { institutions, rows } = matrixOf(work);
  return institutions.map((institution) => ({
    institution,
    domains: work.set.domains.map(({ number }) => {
      const cells = rows.filter(({ domain }) => domain === number).flatMap((row) => row.cells);
      const own = cells.filter((cell) => cell.institution === institution && cell.asked);
      return { domain: number, asked: own.length, answered: own.filter(({ step }) => step !== null).length };
    }),
  }));
}

/** The indicators that nobody is asked. */
export function findUnasked({ set, asks }: RoundWork): string[] {
  return set.indicators.map(({ key }) => key).filter((key) => !asks.some(({ indicator }) => indicator === key));
}
