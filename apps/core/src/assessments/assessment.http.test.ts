import type { Assessment, AssessmentInput, CoreClient, MinutesInput } from '@ventanilla/contracts';
import { aFinding, aHelpLine, aProfile, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aFocalPoint,
  answer,
  answerAll,
  aPlan,
  aReleasedSet,
  aRespondent,
  move,
  no,
  open,
} from '../../test/a-round.js';
import { at } from '../../test/at.js';
import { codeOf, openMunicipality, type RunningCore, startCore } from '../../test/running-core.js';

let core: RunningCore;
let fabia: CoreClient;
let zoe: CoreClient;
let set: string;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  fabia = await aFocalPoint(core, 'fabia', 'quilmes');
  zoe = await aFocalPoint(core, 'zoe', 'caba');
  set = await aReleasedSet(fabia, 'quilmes');
}, 60_000);
afterAll(() => core?.stop());

let rounds = 0;
function openRound(overrides: Partial<AssessmentInput> = {}): Promise<Assessment> {
  rounds += 1;
  return open(fabia, aPlan(set, { key: `mgi-${rounds}`, ...overrides }));
}

const problemsOf = (call: Promise<unknown>): Promise<{ path: string; code: string }[]> =>
  call.then(
    () => [],
    ({ details }) => details.problems,
  );

const planOf = ({ municipality, key, title, indicatorSet, calendar, ...rest }: Assessment): AssessmentInput => {
  const { institutions, focalPoints, asks, links, profile } = rest;
  return { municipality, key, title, indicatorSet, calendar, institutions, focalPoints, asks, links, profile };
};

const matrixOf = ({ id }: Assessment, who = fabia) => who.getAssessmentMatrix({ params: { id } });

describe('a round', () => {
  it('is opened with a released set and begins with its induction', async () => {
    const round = await openRound();
    expect(round).toMatchObject({ phase: 'induction', version: 1, setReference: { key: 'preguntas', version: 1 } });
    expect(await codeOf(openRound({ key: round.key }))).toBe('keyTaken');
    const { items } = await core.administrator.listAudit({ query: { resourceId: round.id } });
    expect(items.map(({ action, resource }) => [action, resource])).toEqual([['create', 'assessment']]);
  });

  it('is not opened with a draft, nor with the set of another municipality', async () => {
    const body = { owner: 'quilmes', key: 'a-medias', names: { es: 'A medias' }, from: null };
    const draft = await fabia.createIndicatorSet({ body });
    expect(await codeOf(openRound({ indicatorSet: draft.id }))).toBe('wrongState');
    const foreign = await aReleasedSet(zoe, 'caba');
    expect(await codeOf(openRound({ indicatorSet: foreign }))).toBe('notFound');
    const both = open(core.administrator, aPlan(foreign, { key: 'mezcla' }));
    expect(await problemsOf(both)).toEqual([expect.objectContaining({ path: 'assessment.indicatorSet' })]);
  });

  it('is refused with every mistake of its plan, each where it is', async () => {
    const faulty = openRound({
      calendar: [{ phase: 'dataCollection', startsOn: '2026-03-31', endsOn: '2026-03-01' }],
      institutions: [
        { key: 'salud', name: 'Secretaría de Salud' },
        { key: 'salud', name: 'Otra secretaría' },
      ],
      asks: [
        { indicator: 'S9', institution: 'salud' },
        { indicator: 'S1', institution: 'policia' },
        { indicator: 'S1', institution: 'policia' },
      ],
    });
    expect((await problemsOf(faulty)).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'assessment.calendar.0.endsOn datesReversed',
      'assessment.institutions.1.key repeatedKey',
      'assessment.asks.2 repeatedKey',
      'assessment.asks.0.indicator unknownIndicator',
      'assessment.asks.1.institution unknownInstitution',
      'assessment.asks.2.institution unknownInstitution',
    ]);
  });

  it('is not overwritten by whoever saves second, and stays in its municipality', async () => {
    const round = await openRound();
    const params = { id: round.id };
    const plan = planOf(round);
    await fabia.updateAssessment({ params, body: { version: 1, assessment: { ...plan, title: 'Ronda de prueba' } } });
    await expect(fabia.updateAssessment({ params, body: { version: 1, assessment: plan } })).rejects.toMatchObject({
      code: 'conflict',
      details: { conflict: { current: expect.objectContaining({ title: 'Ronda de prueba' }), submitted: plan } },
    });
    const elsewhere = { ...plan, municipality: 'caba' };
    const moved = fabia.updateAssessment({ params, body: { version: 2, assessment: elsewhere } });
    expect(await problemsOf(moved)).toEqual([expect.objectContaining({ path: 'assessment.municipality' })]);
  });

  it('is not there for the focal point of another municipality', async () => {
    const round = await openRound();
    const params = { id: round.id };
    const codes = await Promise.all([
      codeOf(zoe.getAssessment({ params })),
      codeOf(matrixOf(round, zoe)),
      codeOf(zoe.updateAssessment({ params, body: { version: 1, assessment: planOf(round) } })),
      codeOf(move(zoe, round, 'dataCollection')),
      codeOf(answer(zoe, round, ['salud', 'S1'], no)),
      codeOf(zoe.listMinutes({ params, query: {} })),
      codeOf(zoe.listDecisions({ params, query: {} })),
      codeOf(zoe.listResponseComments({ params, query: {} })),
      codeOf(zoe.listRespondents({ params, query: {} })),
    ]);
    expect(new Set(codes)).toEqual(new Set(['notFound']));
    expect((await zoe.listAssessments({ query: {} })).total).toBe(0);
    expect(await codeOf(zoe.listAssessments({ query: { municipality: 'quilmes' } }))).toBe('refused');
    expect(await codeOf(open(zoe, aPlan(set)))).toBe('refused');
  });

  it('belongs to no single organization, and is not shown to whoever works for one', async () => {
    const { items } = await core.administrator.listStaff({ query: { q: 'fabia' } });
    const [self] = items;
    if (!self) throw new Error('Fabia is not on the staff');
    const { email, name, role, municipalities, languages, institutions, active } = self;
    const staff = { email, name, role, municipalities, languages, institutions, active };
    const set = (version: number, organizations: string[]) =>
      core.administrator.updateStaff({
        params: { id: self.id },
        body: { version, staff: { ...staff, organizations } },
      });
    const confined = await set(self.version, ['org.salud']);
    expect((await fabia.listAssessments({ query: {} })).total).toBe(0);
    expect(await codeOf(fabia.listAssessments({ query: { municipality: 'quilmes' } }))).toBe('refused');
    await set(confined.version, []);
  });
});

describe('what meets a question', () => {
  const linked = (keys: string[]) => [{ indicator: 'S1', keys }];

  it('is a service or help line of the municipality, and is for those who run the round', async () => {
    await core.administrator.createEntry({ body: aService({ key: 'svc.guardia' }) });
    await core.administrator.createEntry({ body: aHelpLine({ key: 'line.guardia' }) });
    const round = await openRound({ links: linked(['svc.guardia', 'line.guardia']) });
    expect(round.links).toEqual(linked(['svc.guardia', 'line.guardia']));
    const health = await aRespondent(core, 'salud', 'quilmes');
    expect((await health.getAssessment({ params: { id: round.id } })).links).toEqual([]);
  });

  it('is refused where the question or the entry is not there, or is of another kind', async () => {
    await core.administrator.createEntry({ body: aFinding({ key: 'un.hallazgo' }) });
    const faulty = openRound({
      links: [...linked(['svc.nadie', 'un.hallazgo']), ...linked(['svc.guardia']), { indicator: 'S9', keys: ['x.y'] }],
    });
    expect((await problemsOf(faulty)).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'assessment.links.1 repeatedKey',
      'assessment.links.2.indicator unknownIndicator',
      'assessment.links.0.keys.0 unknownKey',
      'assessment.links.0.keys.1 wrongKind',
      'assessment.links.2.keys.0 unknownKey',
    ]);
  });

  it('does not keep the rest of a plan from being saved once its service is gone', async () => {
    const service = await core.administrator.createEntry({ body: aService({ key: 'svc.fugaz' }) });
    const round = await openRound({ links: linked(['svc.fugaz']) });
    const { id, version } = service;
    await core.administrator.deleteEntry({ params: { id }, query: { version } });
    const assessment = { ...planOf(round), title: 'Otro título' };
    const saved = await fabia.updateAssessment({ params: { id: round.id }, body: { version: 1, assessment } });
    expect([saved.title, saved.links]).toEqual(['Otro título', linked(['svc.fugaz'])]);
  });
});

describe('a phase', () => {
  it('is closed only when nothing is missing, and says what is', async () => {
    const round = await openRound({ focalPoints: [], asks: [{ indicator: 'S1', institution: 'salud' }] });
    await expect(move(fabia, round, 'dataCollection')).rejects.toMatchObject({
      code: 'phaseOpen',
      details: {
        problems: [
          expect.objectContaining({ path: '', code: 'focalPointMissing' }),
          expect.objectContaining({ path: 'S2 G1', code: 'askedOfNobody' }),
        ],
      },
    });
    expect((await matrixOf(round)).needs.map(({ code }) => code)).toEqual(['focalPointMissing', 'askedOfNobody']);
    expect(await codeOf(move(fabia, round, 'drafting'))).toBe('wrongState');
  });

  it('may be gone back to with a reason, and keeps the set once questions were given out', async () => {
    const collecting = await move(fabia, await openRound(), 'dataCollection');
    await answerAll(fabia, collecting);
    const validating = await move(fabia, collecting, 'validation');
    expect(await problemsOf(move(fabia, validating, 'dataCollection'))).toEqual([
      expect.objectContaining({ path: 'why' }),
    ]);
    const again = await move(fabia, validating, 'dataCollection', 'Falta preguntar a Educación.');
    expect(again.moves.map(({ from, to, by, why }) => [from, to, by, why])).toEqual([
      ['induction', 'dataCollection', 'fabia', ''],
      ['dataCollection', 'validation', 'fabia', ''],
      ['validation', 'dataCollection', 'fabia', 'Falta preguntar a Educación.'],
    ]);
    const { items } = await fabia.listIndicatorSets({ query: { key: 'mgi-topics' } });
    const other = { ...planOf(again), indicatorSet: items[0]?.id ?? '', asks: [] };
    const params = { id: again.id };
    const changed = fabia.updateAssessment({ params, body: { version: again.version, assessment: other } });
    expect(await problemsOf(changed)).toEqual([expect.objectContaining({ path: 'assessment.indicatorSet' })]);
  });

  it('moves once for two who move it at the same moment', async () => {
    const round = await openRound();
    const codes = await Promise.all([1, 2].map(() => codeOf(move(fabia, round, 'dataCollection'))));
    expect(codes.sort()).toEqual(['conflict', null]);
  });
});

describe('the matrix', () => {
  it('has questions, answers, progress and debts in one answer', async () => {
    const round = await move(fabia, await openRound(), 'dataCollection');
    await answer(fabia, round, ['salud', 'S1'], no);
    const matrix = await at(core, new Date('2026-04-03T15:00:00Z'), () => matrixOf(round));
    expect(matrix.rows.map(({ indicator, state, cells }) => [indicator, state, cells.length])).toEqual([
      ['S1', 'answered', 2],
      ['S2', 'unanswered', 1],
      ['G1', 'unanswered', 1],
    ]);
    expect(matrix.institutions.map(({ domains: _covered, ...rest }) => rest)).toEqual([
      {
        ...{ institution: 'salud', name: 'Secretaría de Salud' },
        ...{ asked: 2, answered: 1, evidenced: 0, missing: ['S2'], daysLate: 3 },
      },
      {
        ...{ institution: 'ninez', name: 'Dirección de Niñez' },
        ...{ asked: 2, answered: 0, evidenced: 0, missing: ['S1', 'G1'], daysLate: 3 },
      },
    ]);
    expect(matrix.institutions[1]?.domains).toEqual([
      { domain: 1, asked: 1, answered: 0 },
      { domain: 2, asked: 1, answered: 0 },
    ]);
    expect(matrix.domains.map(({ domain, indicators, answered }) => [domain, indicators, answered])).toEqual([
      [1, 2, 1],
      [2, 1, 0],
    ]);
    expect(matrix.needs).toEqual([expect.objectContaining({ code: 'answerMissing', indicators: ['S2', 'S1', 'G1'] })]);
    expect(matrix.ways).toEqual([
      { to: 'consultation', back: false },
      { to: 'validation', back: false },
    ]);
    expect(matrix.takes).toEqual({ responses: true, decisions: false });
  });

  it('counts no answer to what is asked no longer', async () => {
    const round = await move(fabia, await openRound(), 'dataCollection');
    await answerAll(fabia, round);
    const asks = round.asks.filter(({ institution, indicator }) => !(institution === 'ninez' && indicator === 'S1'));
    const assessment = { ...planOf(round), asks };
    await fabia.updateAssessment({ params: { id: round.id }, body: { version: round.version, assessment } });
    const [first] = (await matrixOf(round)).rows;
    expect(first).toMatchObject({ indicator: 'S1', state: 'answered', cells: [{ institution: 'salud' }] });
  });
});

it('goes through all its phases, to a published profile', async () => {
  const quilmes = core.administrator;
  const key = 'perfil.ronda';
  const round = await openRound({ profile: key });
  const collecting = await move(fabia, round, 'dataCollection');
  await answerAll(fabia, collecting);
  const consulting = await move(fabia, collecting, 'consultation');
  expect(await codeOf(move(fabia, consulting, 'validation'))).toBe('phaseOpen');
  const minutes: MinutesInput = {
    phase: 'consultation',
    heldOn: '2026-04-08',
    institutions: ['salud'],
    minutes: 'Se leyó todo.',
  };
  await fabia.recordMinutes({ params: { id: round.id }, body: { minutes } });
  const validating = await move(fabia, consulting, 'validation');
  const decide = (indicator: string, institution: string | null, reason: string) =>
    fabia.decideOnIndicator({
      params: { id: round.id },
      body: { seen: null, decision: { kind: 'accepted', indicator, institution, reason } },
    });
  await decide('S1', 'salud', 'La ordenanza está vigente.');
  for (const indicator of ['S2', 'G1']) await decide(indicator, null, '');
  const drafting = await move(fabia, validating, 'drafting');
  expect(await codeOf(move(fabia, drafting, 'publication'))).toBe('phaseOpen');

  const worded = aFinding({ key: 'ronda.d1w1', facts: { profile: key } });
  const unread = aFinding({ key: 'ronda.d1w1', facts: { profile: key }, text: { reviewed: false } });
  const finding = await quilmes.createEntry({ body: unread });
  expect(await codeOf(move(fabia, drafting, 'publication'))).toBe('phaseOpen');
  await quilmes.updateEntry({ params: { id: finding.id }, body: { version: finding.version, entry: worded } });
  const publishing = await move(fabia, drafting, 'publication');
  expect(await codeOf(move(fabia, publishing, 'followUp'))).toBe('phaseOpen');
  const profile = await quilmes.createEntry({ body: aProfile({ key }) });
  await quilmes.publishEntry({ params: { id: profile.id }, body: { version: profile.version, languages: ['es'] } });
  expect(await move(fabia, publishing, 'followUp')).toMatchObject({ phase: 'followUp' });
  expect((await matrixOf(round)).rows.map(({ state, step }) => [state, step])).toEqual([
    ['settled', 'yes'],
    ['settled', 'no'],
    ['settled', 'yes'],
  ]);
});
