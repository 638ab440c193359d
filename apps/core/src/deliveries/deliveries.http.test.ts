import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aMailing, aMessage, askerOf, outreachOf } from '../../test/outreach.js';
import { codeOf, type RunningCore, startCore } from '../../test/running-core.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { retentionDays } from '../platform/retention-days.js';
import { RETENTION } from '../retention/retention.js';
import { DAY_MS, ENDING } from './upkeep.js';

let core: RunningCore;
let out: ReturnType<typeof outreachOf>;
let now: Date;
beforeAll(async () => {
  core = await startCore({ DELIVERIES_PER_SECOND: '100' });
  core.app.get(Clock).now = () => now;
  out = outreachOf(core);
});
afterAll(() => core?.stop());
beforeEach(async () => {
  now = new Date('2026-06-10T12:00:00Z');
  for (const name of ['chatAddresses', 'mailings', 'deliveries', 'deliveryPaces']) await stored(name).deleteMany({});
});

const stored = (name: string) => core.app.get(Database).connection.collection(name);
const wait = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000);
};

describe('what is to be said', () => {
  it('is told to everybody it is for, once, in their language or the nearest', async () => {
    await out.keep('101');
    await out.keep('102', 'alerts:quilmes', 'ht');
    await out.keep('103', 'alerts:caba');
    await out.toMany(aMailing({ messages: { es: aMessage('Sube el río'), fr: aMessage('La rivière monte') } }));
    const { claim, deliveries } = await out.claim();
    const titles = deliveries.map(({ chat, language, message }) => [
      chat,
      language,
      message.kind === 'alert' && message.alert.headline,
    ]);
    expect(titles.sort()).toEqual([
      ['101', 'es', 'Sube el río'],
      ['102', 'fr', 'La rivière monte'],
    ]);
    const { begun } = await out.begin({ claim, deliveries });
    await out.report(claim, begun, 'sent');
    wait(60);
    expect((await out.claim()).deliveries).toEqual([]);
    expect(await out.figures()).toMatchObject({ planned: true, recipients: 2, reached: 2, uncertain: 0, waiting: 0 });
  });

  it('is told once, however often it is handed over', async () => {
    await out.keep('101');
    for (const _time of [1, 2]) await out.toOne(aMailing(), '101');
    await out.toMany(aMailing());
    expect(await out.send()).toEqual(['101']);
    wait(60);
    expect(await out.send()).toEqual([]);
  });

  it('is not on disk in words where it is confidential, nor is any chat', async () => {
    await out.keep('5550001234', 'case:7');
    await out.toOne(aMailing({ reason: 'case:7', isConfidential: true }), '5550001234');
    const kept = JSON.stringify([
      await stored('mailings').find().toArray(),
      await stored('chatAddresses').find().toArray(),
    ]);
    expect(kept).not.toMatch(/ribera|5550001234/);
    expect((await out.claim()).deliveries).toMatchObject([
      { chat: '5550001234', message: { alert: { instruction: 'Alejate de la ribera.' } } },
    ]);
  });

  it('that nobody can open waits, and keeps nobody else waiting', async () => {
    for (const chat of ['101', '102']) await out.keep(chat);
    await stored('chatAddresses').updateOne({ _id: askerOf('101') as never }, { $set: { chat: 'ffffffff.AAAA' } });
    await out.toMany(aMailing());
    expect(await out.send()).toEqual(['102']);
    expect(await out.figures()).toMatchObject({ reached: 1, waiting: 1, uncertain: 0 });
  });

  it('waits for its moment', async () => {
    await out.keep('101');
    await out.toOne(aMailing({ dueAt: new Date('2026-06-10T18:00:00Z') }), '101');
    expect(await out.send()).toEqual([]);
    wait(6 * 3_600);
    expect(await out.send()).toEqual(['101']);
  });

  it('is not said when it is too late', async () => {
    await out.keep('101');
    await out.toOne(aMailing({ expiresAt: new Date('2026-06-10T13:00:00Z') }), '101');
    wait(3_600);
    expect(await out.send()).toEqual([]);
    expect(await out.figures()).toMatchObject({ recipients: 1, reached: 0, expired: 1 });
  });
});

describe('the order', () => {
  it('is emergencies, cases, reminders, news, whichever came first', async () => {
    for (const [chat, priority] of [
      ['1', 'news'],
      ['2', 'reminder'],
      ['3', 'case'],
      ['4', 'emergency'],
    ] as const) {
      await out.keep(chat);
      await out.toOne(aMailing({ ref: priority, priority }), chat);
      wait(1);
    }
    const claimed = [await out.claim(1), await out.claim(1), await out.claim(1), await out.claim(1)];
    expect(claimed.flatMap(({ deliveries }) => deliveries.map(({ chat }) => chat))).toEqual(['4', '3', '2', '1']);
  });

  it('of one chat is kept, one message at a time and a second apart, also with several senders', async () => {
    await out.keep('101');
    for (const ref of ['primero', 'segundo']) {
      await out.toOne(aMailing({ ref, messages: { es: aMessage(ref) } }), '101');
      wait(1);
    }
    const first = await out.claim();
    expect(first.deliveries).toMatchObject([{ message: { alert: { headline: 'primero' } } }]);
    expect((await out.claim()).deliveries).toEqual([]);
    const { begun } = await out.begin(first);
    await out.report(first.claim, begun, 'sent');
    expect((await out.claim()).deliveries).toEqual([]);
    wait(1);
    expect((await out.claim()).deliveries).toMatchObject([{ message: { alert: { headline: 'segundo' } } }]);
  });
});

describe('the pace', () => {
  it('is one for all senders, however much each of them holds', async () => {
    for (let chat = 1; chat <= 60; chat += 1) await out.keep(String(chat));
    await out.toMany(aMailing());
    const [one, other] = [await out.claim(), await out.claim()];
    const begun = async () => (await Promise.all([out.begin(one), out.begin(other)])).map((each) => each.begun.length);
    const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
    // A hundred a second are twenty in a fifth of one.
    expect(sum(await begun())).toBe(20);
    wait(0.1);
    expect(await out.begin(one)).toMatchObject({ waitMs: 0 });
  });

  it('is broken off for everybody when the channel asks for it', async () => {
    for (const chat of ['1', '2']) await out.keep(chat);
    await out.toMany(aMailing());
    const [one, other] = [await out.claim(1), await out.claim(1)];
    const { begun } = await out.begin(one);
    await out.report(one.claim, begun, 'slowDown', { retryAfterSeconds: 7 });
    expect(await out.begin(other)).toEqual({ begun: [], over: [], waitMs: 7_000 });
    expect(await out.claim()).toMatchObject({ deliveries: [], waitMs: 7_000 });
    wait(7);
    expect((await out.send()).length).toBe(1);
    expect(await out.figures()).toMatchObject({ uncertain: 0 });
  });
});

describe('a sender that dies', () => {
  const held = async () => {
    await out.keep('101');
    await out.toMany(aMailing());
    return out.claim();
  };

  it('before it began leaves nothing behind but time', async () => {
    await held();
    wait(29);
    expect(await out.send()).toEqual([]);
    wait(1);
    expect(await out.send()).toEqual(['101']);
    expect(await out.figures()).toMatchObject({ reached: 1, uncertain: 0 });
  });

  it('after it began leaves a doubt, which is counted; the message is sent again', async () => {
    await out.begin(await held());
    wait(31);
    expect(await out.send()).toEqual(['101']);
    expect(await out.figures()).toMatchObject({ reached: 1, uncertain: 1 });
  });

  it('and lives after all can not begin what is no longer its own', async () => {
    const first = await held();
    wait(31);
    const second = await out.claim();
    const [{ id } = { id: '' }] = first.deliveries;
    expect(await out.begin(first)).toMatchObject({ begun: [], over: [id] });
    expect(await out.begin(second)).toMatchObject({ begun: [id], over: [] });
  });

  it('is believed when it tells late that the message was sent, unless another has begun meanwhile', async () => {
    const first = await held();
    const { begun } = await out.begin(first);
    wait(31);
    await out.claim();
    await out.report(first.claim, begun, 'sent');
    wait(60);
    expect(await out.send()).toEqual([]);
    expect(await out.figures()).toMatchObject({ reached: 1, uncertain: 1 });
  });

  it('gives up after five times that nobody could tell', async () => {
    await out.keep('101');
    await out.toMany(aMailing());
    for (let time = 0; time < 9; time += 1) {
      await out.send('unknown');
      wait(300);
    }
    expect(await out.figures()).toMatchObject({ reached: 0, failed: 1, uncertain: 1 });
    const [kept] = await stored('deliveries').find().toArray();
    expect(kept).toMatchObject({ attempts: 5 });
  });

  it('whose beginning was not answered is told again what began', async () => {
    const first = await held();
    await out.begin(first);
    expect((await out.begin(first)).begun).toHaveLength(1);
    expect((await stored('deliveries').findOne())?.['attempts']).toBe(1);
  });
});

describe('what certainly did not arrive', () => {
  it('is tried again after a while, without a doubt, as long as it is worth saying', async () => {
    await out.keep('101');
    await out.toMany(aMailing());
    for (let time = 0; time < 8; time += 1) {
      expect(await out.send('unsent')).toEqual(['101']);
      expect(await out.send()).toEqual([]);
      wait(300);
    }
    await out.send();
    expect(await out.figures()).toMatchObject({ reached: 1, uncertain: 0 });
  });

  it('is given up when the channel will never take it', async () => {
    await out.keep('101');
    await out.toMany(aMailing());
    await out.send('refused');
    wait(300);
    expect(await out.send()).toEqual([]);
    expect(await out.figures()).toMatchObject({ failed: 1 });
  });
});

describe('nobody is told', () => {
  it('who blocked us: everything that waits for them ends, and their address goes', async () => {
    await out.keep('101');
    await out.toMany(aMailing());
    await out.toMany(aMailing({ ref: 'otra' }));
    await out.send('blocked');
    expect(await stored('chatAddresses').countDocuments()).toBe(0);
    expect(await out.figures('otra')).toMatchObject({ recipients: 1, blocked: 1, waiting: 0 });
    wait(60);
    expect(await out.send()).toEqual([]);
  });

  it('who left before their turn, also when a sender held it already', async () => {
    for (const chat of ['101', '102']) await out.keep(chat);
    await out.keep('101', 'case:7');
    await out.toMany(aMailing());
    const claimed = await out.claim();
    await out.letGo('101');
    const { begun, over } = await out.begin(claimed);
    expect([begun.length, over.length]).toEqual([1, 1]);
    expect(await out.figures()).toMatchObject({ withdrawn: 1 });
    expect(await stored('chatAddresses').countDocuments()).toBe(2);
  });

  it('once it is called off, also when a sender held it already', async () => {
    for (const chat of ['101', '102', '103']) await out.keep(chat);
    await out.toMany(aMailing());
    const claimed = await out.claim(1);
    await out.cancel();
    expect(await out.begin(claimed)).toMatchObject({ begun: [] });
    expect((await out.claim()).deliveries).toEqual([]);
    await core.app.get(Jobs).runNow(ENDING);
    expect(await out.figures()).toMatchObject({ recipients: 3, withdrawn: 3, waiting: 0 });
  });

  it('who deleted everything: nothing of them is kept, and the figures stay', async () => {
    for (const chat of ['101', '102']) await out.keep(chat);
    await out.toMany(aMailing());
    await out.send();
    await out.toMany(aMailing({ ref: 'otra' }));
    await out.bot.deleteAsker({ params: { asker: askerOf('101') } });
    const kept = JSON.stringify(await stored('deliveries').find().toArray());
    expect(kept).not.toContain(askerOf('101'));
    expect(await stored('chatAddresses').countDocuments()).toBe(1);
    expect(await out.figures()).toMatchObject({ recipients: 2, reached: 2 });
    expect(await out.figures('otra')).toMatchObject({ recipients: 2, waiting: 1, withdrawn: 1 });
  });
});

describe('what was sent', () => {
  it('is theirs to read, and forgotten by person after a month; the figures stay', async () => {
    await out.keep('101');
    await out.toMany(aMailing());
    await out.send();
    const { kept } = await out.bot.getOwnData({ params: { asker: askerOf('101') } });
    const told = kept.find(({ kind }) => kind === 'deliveries')?.records;
    expect(told).toMatchObject([{ what: 'alert', municipality: 'quilmes', state: 'sent' }]);
    for (const days of [8, retentionDays.deliveries]) {
      wait((days * DAY_MS) / 1_000);
      await core.app.get(Jobs).runNow(ENDING);
      await core.app.get(Jobs).runNow(RETENTION);
    }
    expect(await stored('deliveries').countDocuments()).toBe(0);
    expect(JSON.stringify(await stored('mailings').find().toArray())).not.toContain('ribera');
    expect(await out.figures()).toMatchObject({ recipients: 1, reached: 1 });
  });
});

it('nobody but the bot sends anything', async () => {
  const body = { limit: 1, leaseSeconds: 30 };
  expect(await codeOf(core.administrator.claimDeliveries({ body }))).toBe('refused');
  expect(await codeOf(core.client().claimDeliveries({ body }))).toBe('unauthenticated');
});
