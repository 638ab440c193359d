import type { CoreClient, PlannedAction } from '@ventanilla/contracts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDraftedProfile, anAction, look, plan } from '../../test/a-plan.js';
import { aFocalPoint, aRespondent } from '../../test/a-round.js';
import { codeOf, openMunicipality, type RunningCore, startCore } from '../../test/running-core.js';
import { Clock } from '../platform/clock.js';

let core: RunningCore;
let fabia: CoreClient;
let zoe: CoreClient;
let salud: CoreClient;
let ninez: CoreClient;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) {
    await openMunicipality(core.administrator, id);
    await aDraftedProfile(core.administrator, id);
  }
  [fabia, zoe] = [await aFocalPoint(core, 'fabia', 'quilmes'), await aFocalPoint(core, 'zoe', 'caba')];
  [salud, ninez] = [await aRespondent(core, 'salud', 'quilmes'), await aRespondent(core, 'ninez', 'quilmes')];
}, 60_000);
afterAll(() => core?.stop());
beforeEach(() => {
  vi.spyOn(core.app.get(Clock), 'now').mockImplementation(() => new Date('2026-10-02T15:00:00Z'));
});
afterEach(() => vi.restoreAllMocks());

const problemsOf = (call: Promise<unknown>): Promise<string[]> =>
  call.then(
    () => [],
    ({ details }) => details.problems.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`),
  );

const listed = async (who: CoreClient, query: Partial<Parameters<CoreClient['listActions']>[0]['query']> = {}) =>
  (await who.listActions({ query: { municipality: 'quilmes', limit: 100, ...query } })).items;

const ids = async (...from: Parameters<typeof listed>) => (await listed(...from)).map(({ id }) => id);

const replan = (who: CoreClient, { id, version }: PlannedAction, overrides: Parameters<typeof anAction>[0]) =>
  who.updateAction({ params: { id }, body: { version, action: anAction(overrides) } });

describe('an action', () => {
  it('is planned about findings with potential, numbered, and says by how many days it is late', async () => {
    const planned = await plan(fabia);
    expect(planned).toMatchObject({ ...anAction(), status: 'planned', daysLate: 2, lookedAtOn: null, version: 1 });
    expect((await plan(fabia)).number).toBe(planned.number + 1);
    const { items } = await core.administrator.listAudit({ query: { action: 'create' } });
    expect(items.find(({ resourceId }) => resourceId === planned.id)).toMatchObject({
      ...{ resource: 'action', municipality: 'quilmes', title: `${planned.number}. ${planned.title}` },
    });
  });

  it('gets a number of its own when two are planned at the same moment', async () => {
    const both = await Promise.all([plan(fabia), plan(fabia)]);
    expect(new Set(both.map(({ number }) => number)).size).toBe(2);
  });

  it.each([
    ['a finding that is well-developed', { findings: ['p1a1', 'p1w1'] }, ['action.findings.1 noPotential']],
    ['a finding of no profile', { findings: ['nada'] }, ['action.findings.0 noPotential']],
    ['a profile without findings', { profile: 'otro' }, ['action.findings.0 noPotential']],
    ['a currency that is none', { budget: { amount: 1, currency: 'pe' } }, ['action.budget.currency currency']],
  ])('is not planned about %s', async (_, overrides, problems) => {
    expect(await problemsOf(plan(fabia, overrides))).toEqual(problems);
  });

  it('is changed on its newest version, and stays in its municipality', async () => {
    const planned = await plan(fabia);
    const changed = await replan(fabia, planned, { title: 'Publicar la guía y repartirla', dueOn: null });
    expect(changed).toMatchObject({ title: 'Publicar la guía y repartirla', daysLate: 0, version: 2 });
    expect(await codeOf(replan(fabia, planned, {}))).toBe('conflict');
    expect(await codeOf(replan(fabia, changed, { profile: 'otro' }))).toBe('wrongState');
  });

  it('is taken out while nobody has looked at it, and only dropped after that', async () => {
    const mistake = await plan(fabia);
    const take = ({ id, version }: PlannedAction) => fabia.deleteAction({ params: { id }, query: { version } });
    expect(await codeOf(take({ ...mistake, version: 7 }))).toBe('conflict');
    await take(mistake);
    expect(await codeOf(fabia.getAction({ params: { id: mistake.id } }))).toBe('notFound');
    const kept = await plan(fabia);
    await look(fabia, kept);
    expect(await codeOf(take(await fabia.getAction({ params: { id: kept.id } })))).toBe('wrongState');
  });
});

describe('a list of actions', () => {
  it('has what is late on top, and what is done at its end', async () => {
    const institution = { key: 'cultura', name: 'Cultura' };
    const withoutDay = await plan(fabia, { institution, dueOn: null });
    const later = await plan(fabia, { institution, dueOn: '2027-01-01' });
    const late = await plan(fabia, { institution, dueOn: '2026-01-01' });
    const done = await plan(fabia, { institution, dueOn: '2026-01-01' });
    await look(fabia, done, { status: 'done' });
    const own = { institution: 'cultura' };
    expect(await ids(fabia, own)).toEqual([late, later, withoutDay, done].map(({ id }) => id));
    expect(await ids(fabia, { ...own, late: 'true' })).toEqual([late.id]);
    expect(await ids(fabia, { ...own, status: 'done' })).toEqual([done.id]);
  });
});

describe('a look at an action', () => {
  it('moves it, is kept with its evidence, and is written once however often it is sent', async () => {
    const action = await plan(fabia);
    const evidence = [{ text: 'Acta del 1 de agosto', file: null, link: null, date: null, institution: null }];
    const first = await look(fabia, action, { evidence }, 'telefono-0001');
    const again = await Promise.all([1, 2].map(() => look(fabia, action, { evidence }, 'telefono-0001')));
    expect(again).toEqual([first, first]);
    const { items, total } = await fabia.listMonitoring({ params: { id: action.id }, query: {} });
    expect([total, items[0]]).toEqual([1, first]);
    expect(await fabia.getAction({ params: { id: action.id } })).toMatchObject({
      ...{ status: 'underway', lookedAtOn: '2026-08-01', version: 2 },
    });
  });

  it('of an earlier day is kept and moves nothing', async () => {
    const action = await plan(fabia);
    await look(fabia, action, { on: '2026-08-01', status: 'done' });
    await look(fabia, action, { on: '2026-07-01', status: 'underway' });
    const { items } = await fabia.listMonitoring({ params: { id: action.id }, query: {} });
    expect(items.map(({ on }) => on)).toEqual(['2026-08-01', '2026-07-01']);
    expect((await fabia.getAction({ params: { id: action.id } })).status).toBe('done');
  });

  it.each([
    ['goes where the action can not go', { status: 'dropped' }, ['monitoring.status statusChange']],
    ['is of a day to come', { on: '2026-10-03', status: 'done' }, ['monitoring.on future']],
    [
      'rests on nothing',
      { status: 'done', evidence: [{ text: ' ', file: null, link: null, date: null, institution: null }] },
      ['monitoring.evidence.0 emptyEvidence'],
    ],
    [
      'names a file of nobody',
      { status: 'done', evidence: [{ text: null, file: 'a'.repeat(24), link: null, date: null, institution: null }] },
      ['monitoring.evidence.0.file unknownFile'],
    ],
  ] as const)('is refused when it %s', async (_, overrides, problems) => {
    const action = await plan(fabia);
    await look(fabia, action, { status: 'done' });
    const { evidence = [], ...rest } = { evidence: [], ...overrides };
    expect(await problemsOf(look(fabia, action, { on: '2026-09-01', ...rest, evidence: [...evidence] }))).toEqual(
      problems,
    );
  });

  it('names files that were sent before, and hands them to whoever sees the action', async () => {
    const action = await plan(fabia);
    const content = Buffer.from('%PDF-1.7 acta').toString('base64');
    const sent = { clientId: 'archivo-0001', fileName: 'Acta.pdf', content };
    const file = await salud.addActionFile({ params: { id: action.id }, body: sent });
    expect(await salud.addActionFile({ params: { id: action.id }, body: sent })).toEqual(file);
    const evidence = [{ text: null, file: file.id, link: null, date: null, institution: null }];
    expect((await look(salud, action, { evidence })).files).toEqual([file]);
    const read = (who: CoreClient, id = action.id) => who.getActionFile({ params: { id, file: file.id } });
    expect((await read(fabia)).content).toBe(content);
    expect([await codeOf(read(ninez)), await codeOf(read(zoe))]).toEqual(['notFound', 'notFound']);
    const other = await plan(fabia);
    expect(await codeOf(read(fabia, other.id))).toBe('notFound');
    expect(await codeOf(fabia.addActionFile({ params: { id: other.id }, body: { ...sent, fileName: 'x.exe' } }))).toBe(
      'invalid',
    );
  });
});

describe('an institution', () => {
  it('sees its own actions and reports on them, and on nothing beyond', async () => {
    const own = await plan(fabia);
    const other = await plan(fabia, { institution: { key: 'ninez', name: 'Dirección de Niñez' } });
    const seen = await ids(salud);
    expect([seen.includes(own.id), seen.includes(other.id)]).toEqual([true, false]);
    expect(await ids(salud, { institution: 'ninez' })).toEqual([]);
    expect(await codeOf(salud.getAction({ params: { id: other.id } }))).toBe('notFound');
    expect(await codeOf(salud.listMonitoring({ params: { id: other.id }, query: {} }))).toBe('notFound');
    expect(await codeOf(look(salud, other))).toBe('notFound');
    expect((await look(salud, own)).by).toBe('salud');
  });

  it('plans nothing', async () => {
    const own = await plan(fabia);
    expect(await codeOf(plan(salud))).toBe('refused');
    expect(await codeOf(replan(salud, own, {}))).toBe('refused');
  });
});

describe('another municipality', () => {
  it('neither sees nor plans here', async () => {
    const action = await plan(fabia);
    expect(await codeOf(zoe.getAction({ params: { id: action.id } }))).toBe('notFound');
    expect(await codeOf(look(zoe, action))).toBe('notFound');
    expect(await codeOf(replan(zoe, action, {}))).toBe('notFound');
    expect(await codeOf(listed(zoe))).toBe('refused');
    expect(await codeOf(plan(zoe))).toBe('refused');
    const which = { municipality: 'quilmes', profile: 'perfil' };
    expect(await codeOf(zoe.getActionPlan({ params: which }))).toBe('refused');
    const query = { language: 'es', format: 'csv' } as const;
    expect(await codeOf(zoe.exportActionPlan({ params: which, query }))).toBe('refused');
  });
});

describe('a plan', () => {
  const which = { municipality: 'caba', profile: 'perfil' };
  const own = { municipality: 'caba' };

  it('suggests the findings with potential that nothing takes up, and counts how far everybody is', async () => {
    const salt = { key: 'salud', name: '=Salud' };
    const first = await plan(zoe, { ...own, institution: salt, dueOn: '2026-08-01' });
    await plan(zoe, { ...own, dueOn: '2026-12-01', institution: { key: 'empleo', name: 'Empleo' } });
    expect((await zoe.getActionPlan({ params: which })).findings.map(({ key, planned }) => [key, planned])).toEqual([
      ['p1a1', true],
      ['p2a1', false],
    ]);
    await look(zoe, first, { status: 'dropped' });
    await plan(zoe, { ...own, institution: salt, dueOn: '2026-10-01' });
    const { progress, doneShare, late } = await zoe.getActionPlan({ params: which });
    expect(progress).toEqual([
      { institution: salt, planned: 1, underway: 0, done: 0, dropped: 1, late: 1 },
      { institution: { key: 'empleo', name: 'Empleo' }, planned: 1, underway: 0, done: 0, dropped: 0, late: 0 },
    ]);
    expect([doneShare, late]).toEqual([0, 1]);
  });

  it('comes out as a table in the words of a language, without formulas', async () => {
    const read = async (format: 'csv' | 'xlsx') =>
      zoe.exportActionPlan({ params: which, query: { language: 'es', format } });
    const { fileName, content } = await read('csv');
    const [headings, first] = Buffer.from(content, 'base64').toString('utf8').split('\r\n');
    expect(fileName).toBe('caba-perfil-2026-10-02.csv');
    expect(headings).toContain('Institución responsable;Indicador de avance;Fecha límite');
    expect(first).toContain("'=Salud");
    expect(first).toContain('Descartada');
    const workbook = Buffer.from((await read('xlsx')).content, 'base64');
    expect(workbook.subarray(0, 2).toString()).toBe('PK');
  });

  it('shows an institution its own part alone', async () => {
    const empleo = await aRespondent(core, 'empleo', 'caba');
    const { progress, findings } = await empleo.getActionPlan({ params: which });
    expect(progress.map(({ institution }) => institution.key)).toEqual(['empleo']);
    expect(findings.map(({ key }) => key)).toEqual(['p1a1']);
    const query = { language: 'es', format: 'csv' } as const;
    const { content } = await empleo.exportActionPlan({ params: which, query });
    expect(Buffer.from(content, 'base64').toString('utf8')).not.toContain('Salud');
  });
});
