import type { Entry, OutgoingMessage } from '@ventanilla/contracts';
import { aMobileStop, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askerOf, outreachOf } from '../../../test/outreach.js';
import { codeOf, openMunicipality, publish, type RunningCore, startCore } from '../../../test/running-core.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { REMINDING } from './stop-reminders.js';
import { LETTING_GO } from './watch-upkeep.js';

let core: RunningCore;
let out: ReturnType<typeof outreachOf>;
let now: Date;
let stop: Entry<'mobileStop'>;
let count = 0;

beforeAll(async () => {
  core = await startCore({ DELIVERIES_PER_SECOND: '100', PUBLIC_URL: 'https://ventanilla.example' });
  core.app.get(Clock).now = () => now;
  out = outreachOf(core);
  now = new Date('2026-06-02T15:00:00Z');
  await openMunicipality(core.administrator, 'quilmes');
  await publish(core.administrator, aService());
}, 60_000);
afterAll(() => core?.stop());

beforeEach(async () => {
  now = new Date('2026-06-02T15:00:00Z');
  for (const name of ['chatAddresses', 'mailings', 'deliveries', 'deliveryPaces']) await stored(name).deleteMany({});
  count += 1;
  const repeats = { every: 'weeks' as const, count: 1, days: ['TH' as const], until: '2026-06-25' };
  const facts = { date: '2026-06-04', repeats, onBoard: ['svc.q.vacunas'] };
  await keep(await publish(core.administrator, aMobileStop({ key: `stop.plaza-${count}`, facts })));
  await core.catchUp();
});

const stored = (name: string) => core.app.get(Database).connection.collection(name);
async function keep(entry: Awaited<ReturnType<typeof publish>>): Promise<void> {
  if (entry.kind !== 'mobileStop') throw new Error('This is a stop');
  stop = entry;
  await core.catchUp();
}
const paramsOf = (chat: string, key = stop.key) => ({ asker: askerOf(chat), municipality: 'quilmes', key });
const watch = (chat: string, language = 'es', key = stop.key) =>
  out.bot.watchStop({ params: paramsOf(chat, key), body: { chat, language } });
const run = (job: string) => core.app.get(Jobs).runNow(job);
const at = (moment: string) => {
  now = new Date(moment);
};
const changeDate = async (
  date: string,
  change: Parameters<typeof core.administrator.changeStopDate>[0]['body']['change'],
) =>
  keep(
    await core.administrator.changeStopDate({ params: { id: stop.id, date }, body: { version: stop.version, change } }),
  );

/** What is said now, by chat. */
async function told(): Promise<Map<string, OutgoingMessage>> {
  await out.plan();
  const { claim, deliveries } = await out.claim();
  if (deliveries.length === 0) return new Map();
  const { begun } = await out.begin({ claim, deliveries });
  await out.report(claim, begun, 'sent');
  return new Map(deliveries.map(({ chat, message }) => [chat, message]));
}

describe('whoever asked to be reminded', () => {
  it('is reminded the evening before, once, in their language', async () => {
    await watch('101');
    await watch('102', 'ht');
    at('2026-06-03T20:59:00Z');
    await run(REMINDING);
    expect(await told()).toEqual(new Map());
    at('2026-06-03T21:00:00Z');
    await run(REMINDING);
    await run(REMINDING);
    const said = await told();
    expect([...said.keys()].sort()).toEqual(['101', '102']);
    expect(said.get('101')).toEqual({
      kind: 'stopReminder',
      municipality: 'quilmes',
      stop: stop.key,
      title: 'Quilmes Cerca en Bernal',
      pageUrl: `https://ventanilla.example/m/quilmes/es/mobile-stops/${stop.key}`,
      date: {
        when: 'jueves 4 de junio de 2026, de 09:00 a 14:00',
        place: 'Plaza Inventada, Bernal',
        mapUrl: expect.any(String),
      },
      onBoard: aService().texts['es']?.name,
    });
    expect(said.get('102')).toMatchObject({ date: { when: expect.stringContaining('jedi 4 jen 2026') } });
    at('2026-06-03T22:00:00Z');
    await run(REMINDING);
    expect(await told()).toEqual(new Map());
  });

  it('is reminded of the day it was moved to, and of no day that is off', async () => {
    await watch('101');
    const instead = { date: '2026-06-05', opensAt: '10:00', closesAt: '12:00', address: null, position: null };
    await changeDate('2026-06-04', { change: 'changed', reason: 'holiday', instead });
    await told();
    at('2026-06-03T21:30:00Z');
    await run(REMINDING);
    expect(await told()).toEqual(new Map());
    at('2026-06-04T21:30:00Z');
    await run(REMINDING);
    expect((await told()).get('101')).toMatchObject({ date: { when: expect.stringContaining('viernes 5 de junio') } });
  });

  it('is not told any more after taking it back', async () => {
    await watch('101');
    await out.bot.leaveOutreach({ params: { asker: askerOf('101') }, body: { reason: `stop:quilmes:${stop.key}` } });
    at('2026-06-03T21:00:00Z');
    await run(REMINDING);
    expect(await told()).toEqual(new Map());
    expect(await stored('chatAddresses').countDocuments()).toBe(0);
  });

  it('is not reminded when the stop has begun already', async () => {
    await watch('101');
    at('2026-06-03T21:00:00Z');
    await run(REMINDING);
    at('2026-06-04T12:00:00Z');
    expect(await told()).toEqual(new Map());
  });
});

describe('a change', () => {
  it('is told at once, with why, and what was to be said before is not', async () => {
    await watch('101');
    at('2026-06-03T21:00:00Z');
    await run(REMINDING);
    await changeDate('2026-06-04', { change: 'cancelled', reason: 'weather' });
    const said = await told();
    expect(said.get('101')).toMatchObject({
      kind: 'stopChange',
      withdrawn: false,
      dates: [{ when: 'jueves 4 de junio de 2026: suspendido por el clima' }],
      more: 0,
    });
    at('2026-06-03T21:05:00Z');
    await run(REMINDING);
    expect(await told()).toEqual(new Map());
  });

  it('is told when it is taken back', async () => {
    await watch('101');
    await changeDate('2026-06-11', { change: 'cancelled', reason: 'weather' });
    await told();
    at('2026-06-02T16:00:00Z');
    await changeDate('2026-06-11', null);
    expect((await told()).get('101')).toMatchObject({
      dates: [{ when: 'jueves 11 de junio de 2026, de 09:00 a 14:00' }],
    });
  });

  it('of a note alone is told with it, and the reminder says it too', async () => {
    await watch('101');
    await changeDate('2026-06-04', { change: 'noted', note: { es: 'Se entra por la escuela' } });
    const date = { when: 'jueves 4 de junio de 2026, de 09:00 a 14:00', note: 'Se entra por la escuela' };
    expect((await told()).get('101')).toMatchObject({ kind: 'stopChange', dates: [date] });
    at('2026-06-03T21:00:00Z');
    await run(REMINDING);
    expect((await told()).get('101')).toMatchObject({ kind: 'stopReminder', date });
  });

  it('that comes with a publish is one message, however many dates change', async () => {
    await watch('101');
    const { id, version, kind, municipality, key, facts, texts } = stop;
    const entry = { kind, municipality, key, facts: { ...facts, opensAt: '10:00' }, texts };
    const saved = await core.administrator.updateEntry({ params: { id }, body: { version, entry } });
    await core.administrator.publishEntry({ params: { id }, body: { version: saved.version, languages: ['es'] } });
    const message = (await told()).get('101');
    expect(message).toMatchObject({ kind: 'stopChange', more: 1 });
    expect(message?.kind === 'stopChange' && message.dates.map(({ when }) => when)[0]).toBe(
      'jueves 4 de junio de 2026, de 10:00 a 14:00',
    );
  });

  it('of words alone is no news', async () => {
    await watch('101');
    const { id, version, kind, municipality, key, facts, texts } = stop;
    const { es } = texts;
    if (!es) throw new Error('The builder writes Spanish');
    const entry = { kind, municipality, key, facts, texts: { es: { ...es, description: 'Traé tu documento.' } } };
    const saved = await core.administrator.updateEntry({ params: { id }, body: { version, entry } });
    await core.administrator.publishEntry({ params: { id }, body: { version: saved.version, languages: ['es'] } });
    expect(await told()).toEqual(new Map());
  });

  it('is told to nobody else', async () => {
    await keep(
      await publish(core.administrator, aMobileStop({ key: `stop.otra-${count}`, facts: { date: '2026-06-04' } })),
    );
    await watch('101', 'es', `stop.plaza-${count}`);
    await changeDate('2026-06-04', { change: 'cancelled', reason: 'weather' });
    expect(await told()).toEqual(new Map());
  });
});

describe('a stop that is taken down', () => {
  it('is told to be gone, and the address is let go a day later', async () => {
    await watch('101');
    const query = { version: String(stop.version), languages: 'es' };
    await core.administrator.unpublishEntry({ params: { id: stop.id }, query });
    await core.catchUp();
    await run(LETTING_GO);
    expect((await told()).get('101')).toMatchObject({ kind: 'stopChange', withdrawn: true, dates: [] });
    expect(await stored('chatAddresses').countDocuments()).toBe(1);
    at('2026-06-03T18:00:00Z');
    await run(LETTING_GO);
    expect(await stored('chatAddresses').countDocuments()).toBe(0);
  });
});

describe('what is kept', () => {
  it('is let go by itself when the last date is over', async () => {
    await watch('101');
    at('2026-06-26T16:00:00Z');
    await run(LETTING_GO);
    expect(await stored('chatAddresses').countDocuments()).toBe(1);
    at('2026-06-26T18:00:00Z');
    await run(LETTING_GO);
    expect(await stored('chatAddresses').countDocuments()).toBe(0);
  });

  it('is no chat in words', async () => {
    await watch('5550001234');
    expect(JSON.stringify(await stored('chatAddresses').find().toArray())).not.toContain('5550001234');
  });

  it('is nothing for a stop that is over or not there', async () => {
    at('2026-06-26T15:00:00Z');
    expect(await codeOf(watch('101'))).toBe('wrongState');
    expect(await codeOf(watch('101', 'es', 'stop.nada'))).toBe('notFound');
    expect(await codeOf(watch('101', 'es', 'svc.q.vacunas'))).toBe('notFound');
    expect(await stored('chatAddresses').countDocuments()).toBe(0);
  });

  it('is the business of the bot alone', async () => {
    const call = core.client().watchStop({ params: paramsOf('101'), body: { chat: '101', language: 'es' } });
    expect(await codeOf(call)).toBe('unauthenticated');
    const theirs = core.administrator.watchStop({ params: paramsOf('101'), body: { chat: '101', language: 'es' } });
    expect(await codeOf(theirs)).toBe('refused');
  });
});
