import type { Assessment, CoreClient } from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
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
  yes,
} from '../../../test/a-round.js';
import { codeOf, openMunicipality, type RunningCore, startCore } from '../../../test/running-core.js';

let core: RunningCore;
let fabia: CoreClient;
let zoe: CoreClient;
let salud: CoreClient;
let round: Assessment;
let others: Assessment;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  [fabia, zoe] = [await aFocalPoint(core, 'fabia', 'quilmes'), await aFocalPoint(core, 'zoe', 'caba')];
  salud = await aRespondent(core, 'salud', 'quilmes');
  const set = await aReleasedSet(fabia, 'quilmes');
  const opened = await open(fabia, aPlan(set));
  round = await move(fabia, opened, 'dataCollection');
  await answerAll(fabia, round);
  others = await open(
    fabia,
    aPlan(set, { key: 'sin-salud', institutions: [{ key: 'ninez', name: 'Niñez' }], asks: [] }),
  );
}, 60_000);
afterAll(() => core?.stop());

const idOf = ({ id }: Assessment) => ({ params: { id } });

describe('whoever answers for an institution', () => {
  it('sees the rounds it takes part in, with itself and its own questions', async () => {
    const { items } = await salud.listAssessments({ query: {} });
    expect(items.map(({ key, institutions }) => [key, institutions.length])).toEqual([['mgi-2026', 1]]);
    const own = await salud.getAssessment(idOf(round));
    expect(own.institutions).toEqual([{ key: 'salud', name: 'Secretaría de Salud' }]);
    expect(own.asks.map(({ indicator }) => indicator)).toEqual(['S1', 'S2']);
    expect(await codeOf(salud.getAssessment(idOf(others)))).toBe('notFound');
    expect(await codeOf(salud.getAssessmentMatrix(idOf(others)))).toBe('notFound');
  });

  it('sees nothing of what others are asked and said', async () => {
    const matrix = await salud.getAssessmentMatrix(idOf(round));
    expect(matrix.rows.map(({ indicator, state }) => [indicator, state])).toEqual([
      ['S1', 'answered'],
      ['S2', 'answered'],
    ]);
    expect(matrix.rows.flatMap(({ cells }) => cells.map(({ institution }) => institution))).toEqual(['salud', 'salud']);
    expect(matrix.institutions.map(({ institution }) => institution)).toEqual(['salud']);
    expect([matrix.needs, matrix.ways, matrix.set.indicators.length]).toEqual([[], [], 2]);
    expect(JSON.stringify(matrix)).not.toMatch(/ninez|Niñez|G1/);
  });

  it('answers and comments for itself alone', async () => {
    expect(await answer(salud, round, ['salud', 'S2'], yes, { version: 1 })).toMatchObject({ by: 'salud', version: 2 });
    expect(await codeOf(answer(salud, round, ['ninez', 'S1'], no))).toBe('refused');
    expect(await codeOf(answer(salud, round, ['salud', 'G1'], no))).toBe('notFound');
    const say = (clientId: string, institution: string | null) =>
      salud.addResponseComment({ ...idOf(round), body: { clientId, indicator: 'S1', institution, text: 'Ya está.' } });
    expect(await say('nota-salud-1', 'salud')).toMatchObject({ by: 'salud' });
    expect(await codeOf(say('nota-salud-2', 'ninez'))).toBe('refused');
    expect(await codeOf(say('nota-salud-3', null))).toBe('refused');
  });

  it('reads what became of its own answers alone', async () => {
    const changesOf = (institution: string) =>
      salud.listResponseChanges({ params: { id: round.id, indicator: 'S1', institution }, query: {} });
    expect((await changesOf('salud')).total).toBe(1);
    expect(await codeOf(changesOf('ninez'))).toBe('refused');
  });

  it('reads the comments on its own answers, and the minutes of meetings it took part in', async () => {
    const say = (clientId: string, institution: string | null) =>
      fabia.addResponseComment({ ...idOf(round), body: { clientId, indicator: 'S1', institution, text: 'Ver.' } });
    for (const [at, institution] of ['ninez', null].entries()) await say(`nota-fabia-${at}`, institution);
    const comments = await salud.listResponseComments({ ...idOf(round), query: {} });
    expect(new Set(comments.items.map(({ institution }) => institution))).toEqual(new Set(['salud']));
    const asked = await salud.listResponseComments({ ...idOf(round), query: { institution: 'ninez' } });
    expect(asked.total).toBe(0);
    const keep = (institutions: string[]) =>
      fabia.recordMinutes({
        ...idOf(round),
        body: { minutes: { phase: 'dataCollection', heldOn: '2026-03-10', institutions, minutes: 'Se leyó.' } },
      });
    await keep(['ninez']);
    await keep(['ninez', 'salud']);
    expect((await salud.listMinutes({ ...idOf(round), query: {} })).total).toBe(1);
    expect((await fabia.listMinutes({ ...idOf(round), query: {} })).total).toBe(2);
  });

  it('sees nothing of the desk', async () => {
    const codes = await Promise.all([
      codeOf(salud.listEntries({ query: {} })),
      codeOf(salud.listIndicatorSets({ query: {} })),
      codeOf(salud.listStaff({ query: {} })),
      codeOf(salud.listQuestions({ query: { municipality: 'quilmes' } })),
      codeOf(salud.listDecisions({ ...idOf(round), query: {} })),
      codeOf(move(salud, round, 'validation')),
    ]);
    expect(new Set(codes)).toEqual(new Set(['refused']));
  });

  it('of another municipality with the same name for it sees none of it', async () => {
    const elsewhere = await aRespondent(core, 'salud', 'caba');
    expect((await elsewhere.listAssessments({ query: {} })).total).toBe(0);
    expect(await codeOf(elsewhere.getAssessmentMatrix(idOf(round)))).toBe('notFound');
    expect(await codeOf(answer(elsewhere, round, ['salud', 'S1'], no, { version: 1 }))).toBe('notFound');
  });

  it('is let in with one municipality and with its institutions named', async () => {
    const letIn = (municipalities: string[], institutions: string[]) => {
      const scope = { role: 'institution', municipalities, institutions } as const;
      const staff = aStaffMember({ email: 'nadie@quilmes.example', ...scope });
      return core.administrator.createStaff({ body: { staff, password: 'una frase bastante larga' } });
    };
    expect(await codeOf(letIn(['quilmes'], []))).toBe('invalid');
    expect(await codeOf(letIn(['quilmes', 'caba'], ['salud']))).toBe('invalid');
    expect(await codeOf(letIn([], ['salud']))).toBe('invalid');
  });
});

describe('an invitation to answer', () => {
  const invite = (who: CoreClient, email: string, institution = 'ninez') =>
    who.inviteRespondent({ ...idOf(round), body: { institution, name: 'Nora', email } });

  it('lets somebody in with a link, for that institution and nothing else', async () => {
    const { respondent, link } = await invite(fabia, 'nora@quilmes.example');
    expect(respondent).toMatchObject({ institution: 'ninez', invited: true, active: true });
    const password = 'una frase bastante larga';
    await core.client().useLink({ body: { token: link.token, password } });
    const session = await core.client().signIn({ body: { email: 'nora@quilmes.example', password } });
    const nora = core.client(session.accessToken);
    const { rows } = await nora.getAssessmentMatrix(idOf(round));
    expect(rows.map(({ indicator }) => indicator)).toEqual(['S1', 'G1']);
    const { items } = await fabia.listRespondents({ ...idOf(round), query: {} });
    expect(items.map(({ name, institution, invited }) => [name, institution, invited])).toEqual([
      ['Nora', 'ninez', false],
      ['salud', 'salud', false],
    ]);
  });

  it('may be handed out again; the earlier link stops working', async () => {
    const first = await invite(fabia, 'nestor@quilmes.example');
    const second = await invite(fabia, 'nestor@quilmes.example');
    expect(second.respondent.id).toBe(first.respondent.id);
    expect(await codeOf(core.client().openLink({ body: { token: first.link.token } }))).toBe('linkOver');
    expect(await codeOf(core.client().openLink({ body: { token: second.link.token } }))).toBeNull();
  });

  it('takes nobody else’s account, names institutions of the round, and is for who runs it', async () => {
    expect(await codeOf(invite(fabia, 'zoe@caba.example'))).toBe('keyTaken');
    expect(await codeOf(invite(fabia, 'salud@quilmes.example', 'ninez'))).toBe('keyTaken');
    expect(await codeOf(invite(fabia, 'nadie@quilmes.example', 'policia'))).toBe('invalid');
    expect(await codeOf(invite(zoe, 'nadie@quilmes.example'))).toBe('notFound');
    expect(await codeOf(invite(salud, 'nadie@quilmes.example'))).toBe('refused');
  });
});
