import type { Assessment, CoreClient, DecisionInput, MinutesInput } from '@ventanilla/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFocalPoint, answer, answerAll, aPlan, aReleasedSet, move, no, open, yes } from '../../../test/a-round.js';
import { codeOf, openMunicipality, type RunningCore, startCore } from '../../../test/running-core.js';

let core: RunningCore;
let fabia: CoreClient;
let set: string;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  fabia = await aFocalPoint(core, 'fabia', 'quilmes');
  set = await aReleasedSet(fabia, 'quilmes');
}, 60_000);
afterAll(() => core?.stop());

let rounds = 0;
async function collecting(): Promise<Assessment> {
  rounds += 1;
  return move(fabia, await open(fabia, aPlan(set, { key: `mgi-${rounds}` })), 'dataCollection');
}

async function validating(): Promise<Assessment> {
  const round = await collecting();
  await answerAll(fabia, round);
  return move(fabia, round, 'validation');
}

const rowOf = async ({ id }: Assessment, indicator: string) => {
  const { rows } = await fabia.getAssessmentMatrix({ params: { id } });
  return rows.find((row) => row.indicator === indicator);
};

describe('an answer', () => {
  it('is kept with its evidence, who gave it and when, and is in the audit', async () => {
    const round = await collecting();
    const kept = await answer(fabia, round, ['salud', 'S1'], yes);
    expect(kept).toMatchObject({ ...yes, indicator: 'S1', institution: 'salud', version: 1, by: 'fabia' });
    const { items } = await core.administrator.listAudit({ query: { action: 'answer' } });
    expect(items[0]).toMatchObject({ resource: 'response', title: `${round.key} S1 salud`, municipality: 'quilmes' });
  });

  it('sent again, because nobody heard that it arrived, is kept once', async () => {
    const round = await collecting();
    const write = { clientId: 'telefono-0001' };
    const first = await answer(fabia, round, ['salud', 'S1'], yes, write);
    expect(await answer(fabia, round, ['salud', 'S1'], yes, write)).toEqual(first);
    const second = await answer(fabia, round, ['salud', 'S1'], no, { version: 1, clientId: 'telefono-0002' });
    expect(await answer(fabia, round, ['salud', 'S1'], yes, write)).toEqual(second);
    const twice = { version: 2, clientId: 'telefono-0003' };
    const both = await Promise.all([1, 2].map(() => answer(fabia, round, ['salud', 'S1'], yes, twice)));
    expect(both.map(({ version }) => version)).toEqual([3, 3]);
  });

  it('is not overwritten by whoever answers second, who gets both sides', async () => {
    const round = await collecting();
    await answer(fabia, round, ['salud', 'S1'], yes);
    await expect(answer(fabia, round, ['salud', 'S1'], no)).rejects.toMatchObject({
      code: 'conflict',
      details: { conflict: { current: expect.objectContaining({ step: 'yes', version: 1 }), submitted: no } },
    });
    const first = ['ninez', 'G1'] as const;
    const codes = await Promise.all([
      codeOf(answer(fabia, round, first, yes)),
      codeOf(answer(fabia, round, first, no)),
    ]);
    expect(codes.sort()).toEqual(['conflict', null]);
  });

  it('keeps what it was before, and who changed it', async () => {
    const round = await collecting();
    await answer(fabia, round, ['salud', 'S1'], yes);
    await answer(fabia, round, ['salud', 'S1'], { ...yes, step: 'no' }, { version: 1 });
    const params = { id: round.id, indicator: 'S1', institution: 'salud' };
    const { items, total } = await fabia.listResponseChanges({ params, query: { limit: 1 } });
    expect([total, items]).toEqual([2, [expect.objectContaining({ by: 'fabia' })]]);
    expect(items[0]?.changes).toEqual([{ path: 'step', before: 'yes', after: 'no' }]);
    const unanswered = { ...params, indicator: 'S2' };
    expect(await fabia.listResponseChanges({ params: unanswered, query: {} })).toEqual({ items: [], total: 0 });
  });

  it('says where it is wrong', async () => {
    const round = await collecting();
    const evidence = [{ text: null, file: null, link: 'ordenanza', date: null, institution: null }];
    const wrong = answer(fabia, round, ['salud', 'S1'], { step: 'quizás', text: '', evidence });
    const problems = await wrong.catch(({ details }) => details.problems);
    expect(problems.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
      'response.step unknownStep',
      'response.evidence.0.link url',
    ]);
  });

  it('is taken from those who are asked, and while answers are taken', async () => {
    const round = await collecting();
    expect(await codeOf(answer(fabia, round, ['salud', 'G1'], yes))).toBe('notFound');
    expect(await codeOf(answer(fabia, round, ['policia', 'S1'], yes))).toBe('notFound');
    rounds += 1;
    const beginning = await open(fabia, aPlan(set, { key: `mgi-${rounds}` }));
    expect(await codeOf(answer(fabia, beginning, ['salud', 'S1'], yes))).toBe('wrongState');
  });
});

describe('a comment', () => {
  it('is kept once, counted in the matrix and listed the newest first', async () => {
    const round = await collecting();
    const say = (clientId: string, text: string, institution: string | null = 'salud') =>
      fabia.addResponseComment({ params: { id: round.id }, body: { clientId, indicator: 'S1', institution, text } });
    const first = await say('nota-00001', '¿Desde cuándo?');
    expect(await say('nota-00001', '¿Desde cuándo?')).toEqual(first);
    await say('nota-00002', 'Ver con Legales.', null);
    const { items, total } = await fabia.listResponseComments({ params: { id: round.id }, query: { indicator: 'S1' } });
    expect([total, items.map(({ text }) => text)]).toEqual([2, ['Ver con Legales.', '¿Desde cuándo?']]);
    expect(await rowOf(round, 'S1')).toMatchObject({ comments: 2 });
    expect(await codeOf(say('nota-00003', '¿?', 'policia'))).toBe('notFound');
  });
});

describe('a decision', () => {
  const decide = ({ id }: Assessment, decision: DecisionInput, seen: string | null = null) =>
    fabia.decideOnIndicator({ params: { id }, body: { seen, decision } });
  const accept = (indicator: string, institution: string | null = null, reason = ''): DecisionInput => ({
    ...{ kind: 'accepted', indicator, institution, reason },
  });

  it('is taken in validation alone', async () => {
    const round = await collecting();
    await answer(fabia, round, ['salud', 'S2'], yes);
    expect(await codeOf(decide(round, accept('S2')))).toBe('wrongState');
  });

  it('takes sides where institutions contradict each other, with a reason', async () => {
    const round = await validating();
    expect(await rowOf(round, 'S1')).toMatchObject({ state: 'contradicted', step: null });
    const wrong = await decide(round, accept('S1')).catch(({ details }) => details.problems);
    expect(wrong.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
      'decision.reason reason',
      'decision.institution contradiction',
    ]);
    const taken = await decide(round, accept('S1', 'salud', 'La ordenanza está vigente.'));
    expect(await rowOf(round, 'S1')).toMatchObject({ state: 'settled', step: 'yes', decision: taken });
  });

  it('amends and objects, each upon the decision before', async () => {
    const round = await validating();
    const first = await decide(round, { kind: 'objected', indicator: 'S2', reason: 'Falta la fecha.' });
    expect(await rowOf(round, 'S2')).toMatchObject({ state: 'objected' });
    const amended = {
      kind: 'amended',
      indicator: 'S2',
      step: 'partially',
      text: 'En dos centros.',
      reason: 'Acta 3.',
    } as const;
    await expect(decide(round, amended)).rejects.toMatchObject({
      code: 'conflict',
      details: { conflict: { current: first, submitted: amended } },
    });
    await decide(round, amended, first.id);
    expect(await rowOf(round, 'S2')).toMatchObject({ state: 'settled', step: 'partially' });
    const { items } = await fabia.listDecisions({ params: { id: round.id }, query: { indicator: 'S2' } });
    expect(items.map(({ kind }) => kind)).toEqual(['amended', 'objected']);
  });

  it('holds no longer when an answer comes after it', async () => {
    const round = await validating();
    await decide(round, accept('G1'));
    await answer(fabia, round, ['ninez', 'G1'], no, { version: 1 });
    expect(await rowOf(round, 'G1')).toMatchObject({ state: 'reopened', step: null });
    expect(await codeOf(move(fabia, round, 'drafting'))).toBe('phaseOpen');
  });
});

describe('minutes', () => {
  it('that are sent again, because the reply was lost, are kept once', async () => {
    const round = await collecting();
    const minutes = { phase: 'validation' as const, heldOn: '2026-04-10', institutions: [], minutes: 'Se acordó.' };
    const record = () => fabia.recordMinutes({ params: { id: round.id }, body: { clientId: 'acta-00001', minutes } });
    const [first, second] = await Promise.all([record(), record()]);
    expect([second.id, (await record()).id]).toEqual([first.id, first.id]);
    expect((await fabia.listMinutes({ params: { id: round.id }, query: {} })).total).toBe(1);
  });

  it('are kept and corrected, with those who took part', async () => {
    const round = await collecting();
    const params = { id: round.id };
    const minutes: MinutesInput = {
      phase: 'induction',
      heldOn: '2026-02-20',
      institutions: ['salud'],
      minutes: 'Se explicó todo.',
    };
    const kept = await fabia.recordMinutes({ params, body: { minutes } });
    const corrected = { ...minutes, minutes: 'Se explicó el método.' };
    const update = (version: number) =>
      fabia.updateMinutes({ params: { ...params, minutes: kept.id }, body: { version, minutes: corrected } });
    expect(await update(1)).toMatchObject({ version: 2, minutes: 'Se explicó el método.' });
    expect(await codeOf(update(1))).toBe('conflict');
    const strangers = { ...minutes, institutions: ['policia'] };
    expect(await codeOf(fabia.recordMinutes({ params, body: { minutes: strangers } }))).toBe('invalid');
    const other = await collecting();
    const elsewhere = { params: { id: other.id, minutes: kept.id }, body: { version: 2, minutes: corrected } };
    expect(await codeOf(fabia.updateMinutes(elsewhere))).toBe('notFound');
  });
});
