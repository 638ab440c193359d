import type { Alert, AlertInput, CoreClient } from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { anAlert } from '../../test/an-alert.js';
import { at, inHours } from '../../test/at.js';
import { askerOf, outreachOf } from '../../test/outreach.js';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { Outbox } from '../deliveries/outbox.js';
import { Database } from '../platform/database/database.js';

let core: RunningCore;
let out: ReturnType<typeof outreachOf>;
let marta: CoreClient;
let rosa: CoreClient;
beforeAll(async () => {
  core = await startCore({ DELIVERIES_PER_SECOND: '100', TELEGRAM_BOT_NAME: 'ventanilla_bot' });
  out = outreachOf(core);
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba');
  marta = (await signedIn(core, aStaffMember())).core;
  rosa = (await signedIn(core, aStaffMember({ email: 'rosa@quilmes.example', name: 'Rosa', role: 'reviewer' }))).core;
});
afterAll(() => core?.stop());
beforeEach(async () => {
  const { connection } = core.app.get(Database);
  for (const name of ['subscriptions', 'chatAddresses', 'mailings', 'deliveries', 'deliveryPaces', 'ownTelegrams']) {
    await connection.collection(name).deleteMany({});
  }
});

type Choice = { topics?: ['health']; area?: string; language?: string };
const join = (chat: string, { language = 'es', ...choice }: Choice = {}, municipality = 'quilmes') =>
  out.bot.subscribe({
    params: { asker: askerOf(chat), municipality },
    body: { chat, language, consent: { wording: 1, language }, ...choice },
  });

const step = ({ id, version }: Alert) => ({ params: { id }, body: { version } });
const write = (overrides: Partial<AlertInput> = {}) =>
  marta.createAlert({ body: { municipality: 'quilmes', alert: anAlert(overrides) } });
const approve = async (draft: Alert) => rosa.sendAlert(step(await marta.submitAlert(step(draft))));
const sent = async (overrides: Partial<AlertInput> = {}) => {
  const alert = await approve(await write(overrides));
  await out.plan();
  return alert;
};
const claimed = async () => (await out.claim()).deliveries;

describe('an alert that is sent', () => {
  it('is told to those of its segment and to nobody else', async () => {
    await join('101');
    await join('102', { area: 'Bernal' });
    await join('103', { area: 'Ezpeleta' });
    await join('104', {}, 'caba');
    await sent({ places: ['Bernal'] });
    expect((await claimed()).map(({ chat }) => chat).sort()).toEqual(['101', '102']);
  });

  it('is told in the language of each reader, and in the nearest where it is not written in theirs', async () => {
    await join('101');
    await join('102', { language: 'en' });
    await join('103', { language: 'ht' });
    await sent();
    const told = (await claimed()).map(({ chat, language, message }) => [
      chat,
      language,
      message.kind === 'alert' && message.alert.language,
    ]);
    expect(told.sort()).toEqual([
      ['101', 'es', 'es'],
      ['102', 'en', 'en'],
      ['103', 'ht', 'es'],
    ]);
  });

  it('is told once, however often it is planned, and its figures say so when ten people or more got it', async () => {
    for (let chat = 201; chat < 212; chat += 1) await join(String(chat));
    const alert = await sent();
    await out.plan();
    expect(await out.send()).toHaveLength(11);
    expect(await out.send()).toEqual([]);
    const { figures } = await marta.getAlertFigures({ params: { id: alert.id } });
    expect(figures).toMatchObject({ recipients: 11, reached: 11, failed: 0, uncertain: 0 });
  });

  it('does not say how few they are', async () => {
    await join('101');
    const { id } = await sent();
    await out.send();
    expect(await marta.getAlertFigures({ params: { id } })).toEqual({ planned: true, figures: null });
  });

  it('says that the list is still being made, not that they are few', async () => {
    await join('101');
    const { id } = await sent();
    const outbox = core.app.get(Outbox);
    const soFar = await outbox.findFigures('alert', id);
    vi.spyOn(outbox, 'findFigures').mockResolvedValueOnce(soFar && { ...soFar, planned: false });
    expect(await marta.getAlertFigures({ params: { id } })).toEqual({ planned: false, figures: null });
  });

  it('is not told to anybody any more once another took its place, or it is over', async () => {
    await join('101');
    const first = await sent();
    const update = await approve(await marta.followAlert({ params: { id: first.id }, body: { kind: 'update' } }));
    await out.plan();
    // The first look finds that what waited was called off, the second what took its place.
    const held = [...(await claimed()), ...(await claimed())];
    const messages = held.map(({ message }) => message.kind === 'alert' && message.alert.id);
    expect(messages).toEqual([update.id]);
    await sent();
    expect(await at(core, inHours(7), () => out.send())).toEqual([]);
  });

  it('reaches nobody before it was approved', async () => {
    await join('101');
    await marta.submitAlert(step(await write()));
    await out.plan();
    expect(await claimed()).toEqual([]);
  });
});

describe('whom it would reach', () => {
  it('is counted by language, and a number below ten is not told', async () => {
    for (let chat = 301; chat < 313; chat += 1) await join(String(chat));
    for (let chat = 401; chat < 411; chat += 1) await join(String(chat), { language: 'en' });
    const { id } = await write();
    const all = await marta.getAlertReach({ params: { id } });
    expect(all).toMatchObject({
      people: 22,
      languages: [
        { language: 'es', people: 12 },
        { language: 'en', people: 10 },
      ],
    });
    await join('501', { language: 'ht' });
    const { people, languages } = await marta.getAlertReach({ params: { id } });
    expect(languages.find(({ language }) => language === 'ht')).toMatchObject({ reads: 'es', people: null });
    expect([people, ...languages.map((line) => line.people)].filter((count) => count !== null).length).toBeLessThan(4);
  });
});

describe('a test', () => {
  const connect = async (chat: string, staff = rosa) => {
    const { code, url } = await staff.createOwnTelegramCode();
    expect(url).toBe(`https://t.me/ventanilla_bot?start=${code}`);
    const body = { code: code.replace('me-', ''), asker: askerOf(chat), chat, language: 'es' };
    await out.bot.linkOwnTelegram({ body });
    return body;
  };

  it('is told to whoever asks for it alone, says that it is one, and is in the audit', async () => {
    await join('101');
    await connect('900');
    const { id } = await write();
    await rosa.testAlert({ params: { id }, body: { language: 'en' } });
    expect(await claimed()).toMatchObject([
      { chat: '900', language: 'en', message: { isTest: true, alert: { headline: 'Heavy storm tonight' } } },
    ]);
    const { items } = await marta.listAudit({ query: { resourceId: id } });
    expect(items[0]).toMatchObject({ action: 'testAlert', staff: { name: 'Rosa' } });
    expect(await marta.getAlert({ params: { id } })).toMatchObject({ state: 'draft' });
  });

  it('needs a chat of one’s own, which one code connects once', async () => {
    const { id } = await write();
    const test = (by: CoreClient) => codeOf(by.testAlert({ params: { id }, body: { language: 'es' } }));
    expect(await test(rosa)).toBe('wrongState');
    const body = await connect('900');
    expect(await rosa.getOwnTelegram()).toMatchObject({ linked: true });
    expect(await codeOf(out.bot.linkOwnTelegram({ body: { ...body, chat: '901', asker: askerOf('901') } }))).toBe(
      'notFound',
    );
    expect(await test(marta)).toBe('wrongState');
    await rosa.removeOwnTelegram();
    expect(await rosa.getOwnTelegram()).toEqual({ linked: false, linkedAt: null });
    expect(await test(rosa)).toBe('wrongState');
  });

  it('goes to the newest chat, and to none after its person left or deleted everything', async () => {
    const { id } = await write();
    await connect('900');
    await connect('901');
    await rosa.testAlert({ params: { id }, body: { language: 'es' } });
    expect((await claimed()).map(({ chat }) => chat)).toEqual(['901']);
    await out.bot.leaveOutreach({ params: { asker: askerOf('901') }, body: { reason: null } });
    expect(await rosa.getOwnTelegram()).toMatchObject({ linked: false });
    await connect('902');
    await out.bot.deleteAsker({ params: { asker: askerOf('902') } });
    expect(await rosa.getOwnTelegram()).toMatchObject({ linked: false });
  });

  it('is not for another municipality, nor for a draft that says nothing, nor with a code that is over', async () => {
    const luis = (await signedIn(core, aStaffMember({ email: 'luis@caba.example', municipalities: ['caba'] }))).core;
    await connect('903', luis);
    await connect('900');
    const { id } = await write();
    expect(await codeOf(luis.testAlert({ params: { id }, body: { language: 'es' } }))).toBe('notFound');
    const empty = await write({ texts: {} });
    expect(await codeOf(rosa.testAlert({ params: { id: empty.id }, body: { language: 'es' } }))).toBe('notPublishable');
    const { code } = await rosa.createOwnTelegramCode();
    const body = { code: code.replace('me-', ''), asker: askerOf('904'), chat: '904', language: 'es' };
    expect(await codeOf(at(core, inHours(2), () => out.bot.linkOwnTelegram({ body })))).toBe('notFound');
  });
});
