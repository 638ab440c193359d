import type { Topic } from '@ventanilla/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aMailing, askerOf, outreachOf } from '../../test/outreach.js';
import { codeOf, openMunicipality, type RunningCore, startCore } from '../../test/running-core.js';
import { Database } from '../platform/database/database.js';
import type { Segment } from './segment.js';
import { SUBSCRIBERS, Subscriptions } from './subscriptions.js';

let core: RunningCore;
let out: ReturnType<typeof outreachOf>;
beforeAll(async () => {
  core = await startCore();
  out = outreachOf(core);
  await openMunicipality(core.administrator, 'quilmes', { places: ['Ezpeleta', 'Bernal'] });
  await openMunicipality(core.administrator, 'caba');
});
afterAll(() => core?.stop());
beforeEach(async () => {
  for (const name of ['subscriptions', 'chatAddresses', 'mailings', 'deliveries']) await stored(name).deleteMany({});
});

const stored = (name: string) => core.app.get(Database).connection.collection(name);
const paramsOf = (chat: string, municipality = 'quilmes') => ({ asker: askerOf(chat), municipality });
const consent = { wording: 1, language: 'es' };

type Choice = { topics?: Topic[]; area?: string | null; language?: string };

const join = (chat: string, { language = 'es', ...choice }: Choice = {}, municipality = 'quilmes') =>
  out.bot.subscribe({ params: paramsOf(chat, municipality), body: { chat, language, consent, ...choice } });
const leave = (chat: string, reason: string | null) =>
  out.bot.leaveOutreach({ params: { asker: askerOf(chat) }, body: { reason } });

describe('a subscription', () => {
  it('begins with a consent, which stays when the choice changes', async () => {
    const first = await join('101');
    expect(first).toMatchObject({
      subscription: { municipality: 'quilmes', topics: [], area: null, language: 'es', consent },
      places: ['Ezpeleta', 'Bernal'],
    });
    const later = { chat: '101', language: 'pt', consent: { wording: 2, language: 'pt' }, topics: ['health' as const] };
    const { subscription } = await out.bot.subscribe({ params: paramsOf('101'), body: { ...later, area: 'Bernal' } });
    expect(subscription).toMatchObject({ topics: ['health'], area: 'Bernal', language: 'pt' });
    expect(subscription?.consent).toEqual(first.subscription?.consent);
  });

  it('is refused for places that the municipality does not have, and municipalities that are not there', async () => {
    expect(await codeOf(join('101', { area: 'Atlántida' }))).toBe('invalid');
    expect(await codeOf(join('101', {}, 'atlantida'))).toBe('notFound');
    expect(await stored('chatAddresses').countDocuments()).toBe(0);
  });

  it('follows its person into another language', async () => {
    await join('101');
    await out.bot.setPreferences({ params: { asker: askerOf('101') }, body: { language: 'ht' } });
    const { subscription } = await out.bot.getSubscription({ params: paramsOf('101') });
    expect(subscription?.language).toBe('ht');
    expect(await stored('chatAddresses').findOne()).toMatchObject({ language: 'ht' });
  });

  it('ends with one word, and the address with it; a conversation with a person goes on', async () => {
    await join('101');
    await join('101', {}, 'caba');
    await leave('101', 'alerts:quilmes');
    expect((await out.bot.getSubscription({ params: paramsOf('101') })).subscription).toBeNull();
    expect(await stored('chatAddresses').findOne()).toMatchObject({ keptFor: ['alerts:caba'] });
    await out.keep('101', 'case:7');
    await leave('101', null);
    expect(await stored('subscriptions').countDocuments()).toBe(0);
    expect(await stored('chatAddresses').findOne()).toMatchObject({ keptFor: ['case:7'] });
    await leave('101', null);
  });

  it('ends when its person blocks us', async () => {
    await join('101');
    await join('101', {}, 'caba');
    await out.toMany(aMailing());
    await out.send('blocked');
    expect(await stored('subscriptions').countDocuments()).toBe(0);
  });

  it('is made by nobody but the bot', async () => {
    const body = { chat: '101', language: 'es', consent };
    expect(await codeOf(core.administrator.subscribe({ params: paramsOf('101'), body }))).toBe('refused');
    expect(await codeOf(core.client().leaveOutreach({ params: { asker: askerOf('1') }, body: { reason: null } }))).toBe(
      'unauthenticated',
    );
  });
});

describe('a segment', () => {
  const everybody: Segment = { municipality: 'quilmes', topics: [], languages: [], places: [] };

  beforeEach(async () => {
    await join('101');
    await join('102', { topics: ['health'], area: 'Bernal', language: 'ht' });
    await join('103', { topics: ['work'], area: 'Ezpeleta' });
    await join('104', {}, 'caba');
  });

  it.each([
    ['everybody of a municipality', {}, ['101', '102', '103']],
    ['those who chose a topic, or none', { topics: ['health'] }, ['101', '102']],
    ['those of a place, or of no place', { places: ['Ezpeleta'] }, ['101', '103']],
    ['those who read a language', { languages: ['ht'] }, ['102']],
    ['what all of it says together', { topics: ['health'], places: ['Ezpeleta'] }, ['101']],
  ] as const)('is %s', async (_, parts, chats) => {
    const segment = { ...everybody, ...parts };
    await out.toMany(aMailing(), { source: SUBSCRIBERS, segment });
    const { deliveries } = await out.claim();
    expect(deliveries.map(({ chat }) => chat).sort()).toEqual(chats);
    const counted = await core.app.get(Subscriptions).countByLanguage(segment);
    expect([...counted.values()].reduce((sum, people) => sum + people, 0)).toBe(chats.length);
  });
});
