import type { CoreClient } from '@ventanilla/contracts';
import { aGuide, aService, aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAs, gapAbout, gather } from '../../test/a-gap.js';
import { askerOf, outreachOf } from '../../test/outreach.js';
import { codeOf, openMunicipality, publish, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { botSecret } from '../../test/settings.js';
import { Database } from '../platform/database/database.js';

let core: RunningCore;
let manager: CoreClient;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  ({ core: manager } = await signedIn(core, aStaffMember({ role: 'contentManager', municipalities: ['quilmes'] })));
  await publish(core.administrator, aService());
  await core.catchUp();
});
afterAll(() => core?.stop());

const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });
const merge = (gap: { id: string; version: number }, other: { id: string; version: number }, as = manager) =>
  as.mergeGaps({ params: { id: gap.id }, body: { version: gap.version, other: seen(other) } });
const split = (gap: { id: string; version: number }, question: string, as = manager) =>
  as.splitGap({ params: { id: gap.id }, body: { version: gap.version, question } });

async function wait(chat: string, question: string): Promise<string> {
  const id = await askAs(core, chat, question);
  const body = { asker: askerOf(chat), chat, language: 'es' };
  await core.client(botSecret).awaitAnswer({ params: { id }, body });
  return id;
}
const keptFor = async (chat: string) => {
  const found = await core.app
    .get(Database)
    .connection.collection<{ _id: string; keptFor: string[] }>('chatAddresses')
    .findOne({ _id: askerOf(chat) });
  return found?.keptFor ?? [];
};

describe('two gaps that ask for the same', () => {
  it('become one, with all questions, and draw in what is like either', async () => {
    await askAs(core, 'a-1', 'donde aprendo a tejer');
    await askAs(core, 'a-2', 'clases de crochet gratis', 'es');
    await gather(core);
    const [weaving, crochet] = [await gapAbout(manager, 'tejer'), await gapAbout(manager, 'crochet')];
    expect(weaving.id).not.toBe(crochet.id);
    const merged = await merge(weaving, crochet);
    expect(merged).toMatchObject({ id: weaving.id, count: 2, causes: { unanswered: 2 }, state: 'open' });
    expect(merged.examples.map(({ text }) => text).sort()).toEqual([
      'clases de crochet gratis',
      'donde aprendo a tejer',
    ]);
    expect(merged.weeks.at(-1)?.count).toBe(2);
    expect(await codeOf(manager.getGap({ params: { id: crochet.id } }))).toBe('notFound');
    await askAs(core, 'a-3', 'hay clases de crochet');
    await gather(core);
    expect((await gapAbout(manager, 'hay clases')).id).toBe(weaving.id);
  });

  it('are told once to whoever waited for either, or for both', async () => {
    const out = outreachOf(core);
    await wait('901', 'donde reparan bicicletas');
    await wait('902', 'mecanico de velocipedos');
    await wait('901', 'mecanico de velocipedos');
    const [bikes, others] = [await gapAbout(manager, 'bicicletas'), await gapAbout(manager, 'velocipedos')];
    const merged = await merge(bikes, others);
    expect(merged.waiting).toBe(2);
    for (const chat of ['901', '902']) expect(await keptFor(chat)).toEqual([`told:${bikes.id}`]);
    const text = { title: 'Taller de bicicletas', summary: 'Se reparan bicicletas.' };
    const entry = await publish(core.administrator, aGuide({ key: 'guide.bicis', text }));
    await core.catchUp();
    const { id, version } = await manager.getGap({ params: { id: merged.id } });
    const words = ['reparan', 'bicicletas', 'velocipedos', 'mecanico'].map((word) => ({ word, language: 'es' }));
    const closed = await manager.closeGap({ params: { id }, body: { version, answer: { entry: entry.id, words } } });
    expect(closed.closed?.told).toBe(2);
    await out.plan();
    expect((await out.claim()).deliveries.map(({ chat }) => chat).sort()).toEqual(['901', '902']);
  });

  it.each([
    ['with itself', async () => [await gapAbout(manager, 'tejer'), await gapAbout(manager, 'tejer')], 'wrongState'],
    [
      'where the other is closed',
      async () => [await gapAbout(manager, 'tejer'), await gapAbout(manager, 'bicicletas')],
      'wrongState',
    ],
    [
      'by who saw an older version of the other',
      async () => {
        await askAs(core, 'a-4', 'donde venden canoas');
        await gather(core);
        const canoes = await gapAbout(manager, 'canoas');
        return [await gapAbout(manager, 'tejer'), { ...canoes, version: canoes.version + 1 }];
      },
      'conflict',
    ],
  ] as const)('are not put together %s', async (_, pair, code) => {
    const [one, other] = await pair();
    if (!one || !other) throw new Error('There are two');
    expect(await codeOf(merge(one, other))).toBe(code);
    expect((await gapAbout(manager, 'tejer')).count).toBe(3);
  });
});

describe('a question that asks for something else', () => {
  it('is taken out with whoever waits with it, and what is left is counted anew', async () => {
    await askAs(core, 'b-1', 'donde hay canchas de padel');
    await wait('903', 'canchas de padel para chicos');
    await gather(core);
    const gap = await gapAbout(manager, 'para chicos');
    expect(gap.count).toBe(2);
    const question = gap.examples.find(({ text }) => text.includes('chicos'))?.question ?? '';
    const apart = await split(gap, question);
    expect(apart).toMatchObject({ count: 1, waiting: 1, state: 'open', causes: { unanswered: 1 } });
    expect(apart.examples.map(({ text }) => text)).toEqual(['canchas de padel para chicos']);
    const rest = await manager.getGap({ params: { id: gap.id } });
    expect(rest).toMatchObject({ count: 1, waiting: 0, causes: { unanswered: 1 } });
    expect(rest.weeks.at(-1)?.count).toBe(1);
    expect(await keptFor('903')).toEqual([`told:${apart.id}`]);
    const { items } = await manager.listAudit({ query: { municipality: 'quilmes' } });
    expect(items.map(({ action }) => action)).toEqual(expect.arrayContaining(['mergeGaps', 'splitGap']));
  });

  it('is not taken out where it is the only one, or of another gap, or by who saw an older version', async () => {
    const [padel, canoes] = [await gapAbout(manager, 'hay canchas'), await gapAbout(manager, 'canoas')];
    const questionOf = ({ examples }: typeof padel) => examples[0]?.question ?? '';
    expect(await codeOf(split(padel, questionOf(padel)))).toBe('wrongState');
    expect(await codeOf(split(padel, questionOf(canoes)))).toBe('notFound');
    expect(await codeOf(split({ ...padel, version: 99 }, questionOf(padel)))).toBe('conflict');
  });
});

describe('putting together and taking apart', () => {
  it('is refused to somebody of another municipality, who knows nothing of it', async () => {
    const [one, other] = [await gapAbout(manager, 'tejer'), await gapAbout(manager, 'canoas')];
    const member = aStaffMember({ email: 'otra@caba.example', role: 'contentManager', municipalities: ['caba'] });
    const { core: elsewhere } = await signedIn(core, member);
    expect(await codeOf(merge(one, other, elsewhere))).toBe('notFound');
    expect(await codeOf(split(one, one.examples[0]?.question ?? '', elsewhere))).toBe('notFound');
  });
});
