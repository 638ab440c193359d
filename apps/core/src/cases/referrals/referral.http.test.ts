import { randomBytes } from 'node:crypto';
import type { CoreClient, Referral } from '@ventanilla/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDesk, Person, somebodyOf } from '../../../test/a-case.js';
import { at } from '../../../test/at.js';
import { codeOf, openMunicipality, type RunningCore, startCore } from '../../../test/running-core.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { CASE_UPKEEP } from '../case-upkeep.js';

let core: RunningCore;
let carla: CoreClient;
let zoe: CoreClient;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  await core.catchUp();
  await aDesk(core, 'quilmes', { textDays: 30, consentDays: 10 });
  carla = (await somebodyOf(core, 'quilmes', 'caseWorker', 'Carla')).client;
  zoe = (await somebodyOf(core, 'caba', 'caseWorker', 'Zoe')).client;
}, 60_000);
afterAll(() => core?.stop());

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

const wanted = {
  organization: null,
  organizationName: 'Casa Inventada de la Mujer',
  purpose: 'Que te den un turno con una abogada',
  passesOn: [{ kind: 'need' as const, text: 'Quiere hablar con una abogada' }],
};

/** A person in a case who is asked whether they may be referred. */
async function asked() {
  const person = new Person(core, randomBytes(32).toString('hex'));
  const id = (await person.open('quilmes')).case?.id ?? '';
  const body = { clientId: 'asked-only-once', referral: wanted };
  const referral = await carla.askReferral({ params: { id }, body });
  return { person, id, referral, params: { id: referral.id }, body };
}

const passOn = ({ id, version }: Pick<Referral, 'id' | 'version'>, who = carla) =>
  who.passOnReferral({ params: { id }, body: { version, way: 'phone' } });

describe('a referral', () => {
  it('asks the person once, with exactly what would be passed on', async () => {
    const { id, referral, body, person } = await asked();
    expect(referral).toMatchObject({ ...wanted, state: 'asked', passedOn: null });
    expect((await carla.askReferral({ params: { id }, body })).id).toBe(referral.id);
    const { items } = await carla.listReferrals({ query: { municipality: 'quilmes', case: id } });
    expect(items.map((each) => each.id)).toEqual([referral.id]);
    expect((await person.standing('quilmes')).referrals).toMatchObject([{ id: referral.id, state: 'asked' }]);
  });

  it('is passed on only after the person agreed, and what came of it is recorded', async () => {
    const { person, referral, params } = await asked();
    expect(await codeOf(passOn(referral))).toBe('wrongState');
    await person.answer(referral.id, 'agree');
    await person.answer(referral.id, 'agree');
    const agreed = await carla.getReferral({ params });
    expect(agreed).toMatchObject({ state: 'agreed', answeredAt: expect.any(String) });
    expect(await codeOf(passOn({ ...agreed, version: 1 }))).toBe('conflict');
    const passed = await passOn(agreed);
    expect(passed).toMatchObject({ state: 'passedOn', passedOn: { by: 'Carla', way: 'phone' } });
    const { version } = passed;
    const record = (result: 'attended' | 'erased') =>
      carla.recordReferralOutcome({ params, body: { version, result, note: 'Tiene turno el lunes' } });
    expect(await codeOf(record('erased'))).toBe('wrongState');
    expect(await record('attended')).toMatchObject({ outcome: { result: 'attended', note: 'Tiene turno el lunes' } });
    const { items } = await core.administrator.listAudit({ query: { municipality: 'quilmes', limit: 100 } });
    const steps = items.filter(({ resourceId }) => resourceId === referral.id).map(({ action }) => action);
    expect(steps).toEqual(['recordOutcome', 'passOn', 'giveConsent', 'askConsent']);
    expect(JSON.stringify(items)).not.toMatch(/Casa Inventada|abogada/);
  });

  it('goes nowhere when the person declines', async () => {
    const { person, referral, params } = await asked();
    expect(await person.answer(referral.id, 'decline')).toMatchObject({ state: 'declined' });
    const declined = await carla.getReferral({ params });
    expect(await codeOf(passOn(declined))).toBe('wrongState');
    expect(await codeOf(person.answer(referral.id, 'agree'))).toBe('wrongState');
  });

  it('is taken back by the person at any time, and the organization has to be told', async () => {
    const { person, referral, params } = await asked();
    await person.answer(referral.id, 'agree');
    await passOn(await carla.getReferral({ params }));
    const before = await carla.getCaseFigures({ params: { id: 'quilmes' } });
    expect(await person.answer(referral.id, 'withdraw')).toMatchObject({ state: 'withdrawn' });
    expect((await carla.getCaseFigures({ params: { id: 'quilmes' } })).toTell).toBe(before.toTell + 1);
    const { version } = await carla.getReferral({ params });
    await carla.recordReferralOutcome({ params, body: { version, result: 'erased', note: null } });
    expect((await carla.getCaseFigures({ params: { id: 'quilmes' } })).toTell).toBe(before.toTell);
  });

  it('is not passed on once consent is too old, nor agreed to once asking is', async () => {
    const old = await at(core, daysAgo(11), async () => {
      const one = await asked();
      await one.person.answer(one.referral.id, 'agree');
      return one;
    });
    const expired = await carla.getReferral({ params: old.params });
    expect(expired.state).toBe('expired');
    expect(await codeOf(passOn(expired))).toBe('wrongState');
    const unanswered = await at(core, daysAgo(8), asked);
    expect(await codeOf(unanswered.person.answer(unanswered.referral.id, 'agree'))).toBe('wrongState');
    await core.app.get(Jobs).runNow(CASE_UPKEEP);
    const { items } = await carla.listReferrals({ query: { municipality: 'quilmes', state: 'expired', limit: 100 } });
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([old.referral.id, unanswered.referral.id]));
  });

  it('is called off by staff before it was passed on, and not after', async () => {
    const { referral, params, person } = await asked();
    const { version } = referral;
    expect(await carla.cancelReferral({ params, body: { version } })).toMatchObject({ state: 'cancelled' });
    expect(await codeOf(person.answer(referral.id, 'agree'))).toBe('wrongState');
    expect(await codeOf(carla.cancelReferral({ params, body: { version: version + 1 } }))).toBe('wrongState');
  });

  it('is nobody else’s to answer, and nobody’s of another municipality to see', async () => {
    const { referral, params } = await asked();
    const stranger = new Person(core, randomBytes(32).toString('hex'));
    expect(await codeOf(stranger.answer(referral.id, 'agree'))).toBe('notFound');
    expect(await codeOf(zoe.getReferral({ params }))).toBe('notFound');
    expect(await codeOf(passOn(referral, zoe))).toBe('notFound');
    expect(await codeOf(zoe.listReferrals({ query: { municipality: 'quilmes' } }))).toBe('refused');
  });
});

describe('what time does to a case', () => {
  it('is to forget its words and whose it was, after the days its municipality set; that it was stays', async () => {
    const { id, params, person } = await at(core, daysAgo(31), async () => {
      const one = await asked();
      await one.person.says('algo muy mío');
      await one.person.answer(one.referral.id, 'decline');
      const { version } = await carla.getCase({ params: { id: one.id } });
      const body = { version, outcome: 'helped', note: 'todo bien', goodbye: null } as const;
      await carla.closeCase({ params: { id: one.id }, body });
      return one;
    });
    await core.app.get(Jobs).runNow(CASE_UPKEEP);
    const found = await carla.getCase({ params: { id } });
    expect(found).toMatchObject({ forgotten: true, outcome: 'helped', closingNote: null, reopenUntil: null });
    const { items } = await carla.listCaseMessages({ params: { id }, query: {} });
    expect(items.flatMap((each) => ('text' in each ? [each.text] : []))).toEqual([null]);
    expect(await carla.getReferral({ params })).toMatchObject({ state: 'declined', purpose: null, passesOn: [] });
    expect((await person.data()).kept.find(({ kind }) => kind === 'cases')?.records).toEqual([]);
  });

  it('is nothing before, and nothing while it is open', async () => {
    const { id } = await at(core, daysAgo(90), asked);
    await core.app.get(Jobs).runNow(CASE_UPKEEP);
    expect(await carla.getCase({ params: { id } })).toMatchObject({ forgotten: false, state: 'waiting' });
  });
});

describe('a person', () => {
  it('has what was said and agreed, and leaves nothing of it behind', async () => {
    const { person, id, params } = await asked();
    await person.says('mi historia');
    const own = (await person.data()).kept.find(({ kind }) => kind === 'cases')?.records ?? [];
    expect(JSON.stringify(own)).toMatch(/mi historia.*Casa Inventada de la Mujer/);
    await person.delete();
    expect(await codeOf(carla.getCase({ params: { id } }))).toBe('notFound');
    expect(await codeOf(carla.getReferral({ params }))).toBe('notFound');
    expect(await person.preferences()).toEqual({ language: null, municipality: null, noticeShown: false });
  });
});
