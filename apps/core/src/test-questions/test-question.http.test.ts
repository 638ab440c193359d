import type { CoreClient, TestQuestionInput } from '@ventanilla/contracts';
import { aHelpLine, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
let viewer: CoreClient;
let translator: CoreClient;
let ofBuenosAires: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba', { names: { es: 'Ciudad de Buenos Aires' } });
  await publish(core.administrator, aService());
  await publish(core.administrator, aHelpLine());
  const person = (email: string, more: Parameters<typeof aStaffMember>[0]) =>
    signedIn(core, aStaffMember({ email, ...more }));
  marta = (await signedIn(core, aStaffMember())).core;
  viewer = (await person('vera@quilmes.example', { role: 'viewer' })).core;
  translator = (await person('wes@quilmes.example', { role: 'reviewer', languages: ['en'] })).core;
  ofBuenosAires = (await person('ana@caba.example', { municipalities: ['caba'] })).core;
});
afterAll(() => core?.stop());

let count = 0;
const aTest = (more: Partial<TestQuestionInput> = {}): TestQuestionInput => {
  count += 1;
  return {
    municipality: 'quilmes',
    language: 'es',
    question: `¿Dónde vacunan a mi bebé? (${'i'.repeat(count)})`,
    expects: { kind: 'answer', keys: ['svc.q.vacunas'], within: 1 },
    active: true,
    note: '',
    ...more,
  };
};
const listed = async (query: Parameters<CoreClient['listTestQuestions']>[0]['query'] = {}) =>
  (await marta.listTestQuestions({ query: { municipality: 'quilmes', limit: 100, ...query } })).items;

describe('a test question', () => {
  it('is kept, changed and deleted, each with an audit entry', async () => {
    const kept = await marta.createTestQuestion({ body: aTest() });
    expect(kept).toMatchObject({ version: 1, state: 'notRun', lastRun: null });
    const testQuestion = aTest({ active: false, note: 'Solo en invierno' });
    const params = { id: kept.id };
    const changed = await marta.updateTestQuestion({ params, body: { version: 1, testQuestion } });
    expect(changed).toMatchObject({ version: 2, active: false, note: 'Solo en invierno' });
    expect(await marta.getTestQuestion({ params })).toEqual(changed);
    await marta.deleteTestQuestion({ params, query: { version: 2 } });
    expect(await codeOf(marta.getTestQuestion({ params }))).toBe('notFound');
    const audit = await marta.listAudit({ query: { resourceId: kept.id, sort: 'at' } });
    expect(audit.items.map(({ action, resource }) => [action, resource])).toEqual([
      ['create', 'testQuestion'],
      ['update', 'testQuestion'],
      ['delete', 'testQuestion'],
    ]);
  });

  it('keeps nobody’s name or number', async () => {
    const question = 'me llamo Marisol, mi dni es 94123456, ¿dónde vacunan?';
    const kept = await marta.createTestQuestion({ body: aTest({ question }) });
    expect(kept.question).not.toMatch(/Marisol|94123456/);
    const { items } = await marta.listAudit({ query: { resourceId: kept.id } });
    expect(JSON.stringify(items)).not.toMatch(/Marisol|94123456/);
  });

  it('is not overwritten by who read an older version', async () => {
    const { id } = await marta.createTestQuestion({ body: aTest() });
    await marta.updateTestQuestion({ params: { id }, body: { version: 1, testQuestion: aTest() } });
    const late = marta.updateTestQuestion({ params: { id }, body: { version: 1, testQuestion: aTest() } });
    expect(await codeOf(late)).toBe('conflict');
    expect(await codeOf(marta.deleteTestQuestion({ params: { id }, query: { version: 1 } }))).toBe('conflict');
  });

  it('is there once in a language, and stays in its municipality', async () => {
    const body = aTest();
    const { id } = await marta.createTestQuestion({ body });
    expect(await codeOf(marta.createTestQuestion({ body }))).toBe('keyTaken');
    const testQuestion = { ...body, municipality: 'caba' };
    expect(
      await codeOf(core.administrator.updateTestQuestion({ params: { id }, body: { version: 1, testQuestion } })),
    ).toBe('invalid');
    expect(await codeOf(marta.createTestQuestion({ body: aTest({ question: 'ah' }) }))).toBe('invalid');
  });

  it('is found by language, state, words, and the entry it names', async () => {
    const english = await marta.createTestQuestion({
      body: aTest({ language: 'en', question: 'where can my baby get vaccines?' }),
    });
    const sos = await marta.createTestQuestion({
      body: aTest({ question: 'mi mama no respira', expects: { kind: 'emergency', line: 'line.107' } }),
    });
    expect((await listed({ language: 'en' })).map(({ id }) => id)).toEqual([english.id]);
    expect((await listed({ key: 'line.107' })).map(({ id }) => id)).toEqual([sos.id]);
    expect((await listed({ q: 'mama respira' })).map(({ id }) => id)).toEqual([sos.id]);
    expect((await listed({ state: 'failed' })).map(({ id }) => id)).toEqual([]);
  });
});

describe('pasted lines', () => {
  const place = { municipality: 'quilmes', language: 'es' };

  it('become test questions all together', async () => {
    const lines = 'donde vacunan gratis\tsvc.q.vacunas\n¿Quién ganó el partido de ayer?|-\n';
    const { items } = await marta.importTestQuestions({ body: { ...place, lines } });
    expect(items.map(({ expects }) => expects.kind)).toEqual(['answer', 'refusal']);
  });

  it('are refused all together, by line', async () => {
    const before = (await listed()).length;
    const lines = 'donde dan la vacuna del bebe|svc.q.vacunas\nuna pregunta sin respuesta\n';
    const body = { ...place, lines };
    await expect(marta.importTestQuestions({ body })).rejects.toMatchObject({
      code: 'invalid',
      details: { problems: [{ path: 'lines.2' }] },
    });
    const twice = { ...place, lines: 'vacunas de hoy|svc.q.vacunas\nvacunas de hoy|svc.q.vacunas' };
    expect(await codeOf(marta.importTestQuestions({ body: twice }))).toBe('keyTaken');
    expect((await listed()).length).toBe(before);
  });
});

describe('a run', () => {
  it('asks every active question as an asker would, and keeps what came of it', async () => {
    await core.catchUp();
    const wrong = await marta.createTestQuestion({
      body: aTest({ expects: { kind: 'answer', keys: ['svc.q.otro'], within: 3 } }),
    });
    const off = await marta.createTestQuestion({ body: aTest({ active: false }) });
    const run = await marta.runTestQuestions({ body: { municipality: 'quilmes' } });
    const all = await listed();
    expect(run.failed).toBe(1);
    expect(run.passed).toBe(all.filter(({ state }) => state === 'passed').length);
    expect(all[0]).toMatchObject({
      id: wrong.id,
      state: 'failed',
      lastRun: { answer: { outcome: 'answered', shown: [{ key: 'svc.q.vacunas', title: expect.any(String) }] } },
    });
    expect(all.find(({ id }) => id === off.id)?.state).toBe('notRun');
    expect(all.find(({ question }) => question === 'mi mama no respira')?.lastRun?.answer).toMatchObject({
      outcome: 'emergency',
      danger: 'medical',
    });
    expect((await core.administrator.listQuestions({ query: {} })).total).toBe(0);
  });
});

describe('who may', () => {
  it('only read them does not write or run them', async () => {
    const { id, version } = await marta.createTestQuestion({ body: aTest() });
    const calls = [
      viewer.createTestQuestion({ body: aTest() }),
      viewer.updateTestQuestion({ params: { id }, body: { version, testQuestion: aTest() } }),
      viewer.deleteTestQuestion({ params: { id }, query: { version } }),
      viewer.importTestQuestions({ body: { municipality: 'quilmes', language: 'es', lines: 'hola|-' } }),
      viewer.runTestQuestions({ body: { municipality: 'quilmes' } }),
    ];
    expect(await Promise.all(calls.map(codeOf))).toEqual(Array(5).fill('refused'));
    expect((await viewer.getTestQuestion({ params: { id } })).id).toBe(id);
    expect(await codeOf(core.client().listTestQuestions({ query: {} }))).toBe('unauthenticated');
  });

  it('not work in a language keeps its hands off it', async () => {
    const { id, version } = await marta.createTestQuestion({ body: aTest() });
    const testQuestion = aTest({ language: 'en' });
    const calls = [
      translator.createTestQuestion({ body: aTest() }),
      translator.updateTestQuestion({ params: { id }, body: { version, testQuestion } }),
      translator.deleteTestQuestion({ params: { id }, query: { version } }),
    ];
    expect(await Promise.all(calls.map(codeOf))).toEqual(Array(3).fill('refused'));
    expect((await translator.createTestQuestion({ body: testQuestion })).language).toBe('en');
  });

  it('work elsewhere knows nothing of them', async () => {
    const { id, version } = await marta.createTestQuestion({ body: aTest() });
    const params = { id };
    const calls = [
      ofBuenosAires.getTestQuestion({ params }),
      ofBuenosAires.updateTestQuestion({ params, body: { version, testQuestion: aTest() } }),
      ofBuenosAires.deleteTestQuestion({ params, query: { version } }),
      ofBuenosAires.createTestQuestion({ body: aTest() }),
      ofBuenosAires.runTestQuestions({ body: { municipality: 'quilmes' } }),
      ofBuenosAires.listTestQuestions({ query: { municipality: 'quilmes' } }),
    ];
    expect(await Promise.all(calls.map(codeOf))).toEqual([...Array(3).fill('notFound'), ...Array(3).fill('refused')]);
    expect((await ofBuenosAires.listTestQuestions({ query: {} })).total).toBe(0);
  });
});
