import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFinding, aProfile } from '../../test/a-profile.js';
import { anAction } from '../../test/an-action.js';
import { supersede } from '../profile/profile.js';
import { type Action, actionStatuses, checkAction, checkMonitoring, type Monitoring, mayBecome } from './action.js';
import { doneShare, findLateActions, findUnplanned, planProgress, planRows, withMonitoring } from './plan.js';

const monitoring = (overrides: Partial<Monitoring>): Monitoring => ({
  action: 'guia',
  on: '2026-08-01',
  note: 'Hay un borrador.',
  status: 'underway',
  evidence: [],
  ...overrides,
});

describe('an action', () => {
  it('is in order when it follows from a finding with potential and says who, by what and until when', () => {
    expect(checkAction(anAction(), aProfile())).toEqual([]);
    expect(checkAction(anAction({ dueOn: null, budget: null }), aProfile())).toEqual([]);
  });

  it.each<[string, Partial<Action>, string[]]>([
    ['no key', { key: 'guía nueva' }, ['key key']],
    ['nobody who answers for it', { institution: ' ' }, ['institution blankText']],
    ['nothing by which progress is seen', { progressIndicator: '' }, ['progressIndicator blankText']],
    ['no finding', { findings: [] }, ['findings noPotential']],
    ['a finding that is well-developed', { findings: ['1a1', '1w1'] }, ['findings.1 noPotential']],
    ['a finding that is none', { findings: ['9a9'] }, ['findings.0 noPotential']],
    ['a day that never comes', { dueOn: '2026-02-30' }, ['dueOn date']],
    [
      'a budget that is none',
      { budget: { amount: -1, currency: 'pesos' } },
      ['budget.amount amount', 'budget.currency currency'],
    ],
  ])('is refused with %s', (_, overrides, expected) => {
    const problems = checkAction(anAction(overrides), aProfile());
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  it('is taken up again before it goes on, and never stays where it is', () => {
    expect(mayBecome('done', 'underway')).toBe(true);
    expect(mayBecome('done', 'dropped')).toBe(false);
    expect(mayBecome('dropped', 'done')).toBe(false);
    expect(actionStatuses.some((status) => mayBecome(status, status))).toBe(false);
  });
});

describe('a look at an action', () => {
  const problemsOf = (overrides: Partial<Monitoring>, lastOn: string | null = null) =>
    checkMonitoring(monitoring(overrides), 'done', lastOn).map(({ path, code }) => `${path} ${code}`);

  it('may say that nothing has changed, or take up again what was done', () => {
    expect([...problemsOf({ status: 'done' }), ...problemsOf({ status: 'underway' })]).toEqual([]);
  });

  it('is refused where the action can not go, unless it is of a day before the last look', () => {
    expect(problemsOf({ status: 'dropped' }, '2026-08-01')).toEqual(['status statusChange']);
    expect(problemsOf({ status: 'dropped' }, '2026-08-02')).toEqual([]);
  });

  it('says what was seen, on a day that there is, and rests on something', () => {
    const empty = { text: null, file: null, link: null, date: null, institution: null };
    expect(problemsOf({ on: '2026-13-01', note: ' ', evidence: [empty] })).toEqual([
      ...['on date', 'note blankText', 'evidence.0 emptyEvidence'],
    ]);
  });
});

describe('a plan', () => {
  const late = anAction({ key: 'consulados', dueOn: '2026-08-01', institution: 'Relaciones Internacionales' });
  const done = anAction({ key: 'cartel', dueOn: '2026-07-01', status: 'done' });
  const actions = [anAction(), late, done];

  it('shows what is late, the latest first, and never what is done or dropped', () => {
    expect(findLateActions(actions, '2026-10-02').map(({ action, daysLate }) => [action.key, daysLate])).toEqual([
      ['consulados', 62],
      ['guia', 1],
    ]);
    expect(findLateActions([anAction({ status: 'dropped' }), anAction({ dueOn: null })], '2027-01-01')).toEqual([]);
  });

  it('counts for each institution where its actions stand', () => {
    expect(planProgress(actions, '2026-09-01')).toEqual([
      { institution: 'Dirección de Migraciones', planned: 1, underway: 0, done: 1, dropped: 0, late: 0 },
      { institution: 'Relaciones Internacionales', planned: 1, underway: 0, done: 0, dropped: 0, late: 1 },
    ]);
  });

  it('finds the findings with potential that nothing takes up, and not those that were overtaken', () => {
    const profile = aProfile({ findings: [...aProfile().findings, aFinding({ domain: 2, kind: 'potential' })] });
    expect(findUnplanned(profile, actions)).toEqual(['2a1']);
    expect(findUnplanned(profile, [anAction({ status: 'dropped' })])).toEqual(['1a1', '2a1']);
    const mark = { on: '2026-09-01', note: 'Ya existe.', link: null };
    expect(findUnplanned(supersede(profile, '2a1', mark), actions)).toEqual([]);
  });

  it('follows the last look at each action', () => {
    const looks = [monitoring({ on: '2026-09-01', status: 'done' }), monitoring({}), monitoring({ action: 'cartel' })];
    expect(withMonitoring(actions, looks).map(({ status }) => status)).toEqual(['done', 'planned', 'underway']);
  });

  it('has a share of done actions between 0 and 1, whatever became of them', () => {
    expect(doneShare(actions)).toBeCloseTo(1 / 3, 9);
    expect(doneShare([anAction({ status: 'dropped' })])).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actionStatuses)), (statuses) => {
        const share = doneShare(statuses.map((status) => anAction({ status })));
        expect(share === null || (share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });

  it('goes out as a table in the words of the caller', () => {
    const columns = {
      key: 'Clave',
      findings: 'Hallazgos',
      title: 'Acción',
      institution: 'Responsable',
      progressIndicator: 'Indicador',
      dueOn: 'Vence',
      budget: 'Presupuesto',
      currency: 'Moneda',
      status: 'Estado',
      daysLate: 'Días de atraso',
    };
    const statuses = { planned: 'Planeada', underway: 'En marcha', done: 'Hecha', dropped: 'Descartada' };
    const [headings, row] = planRows([late], '2026-08-03', { columns, statuses });
    expect(headings?.slice(0, 2)).toEqual(['Clave', 'Hallazgos']);
    expect(row?.slice(5)).toEqual(['2026-08-01', '1500000', 'ARS', 'Planeada', '2']);
  });
});
