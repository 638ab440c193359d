import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, type RunningCore, startCore } from '../../test/running-core.js';
import { botSecret } from '../../test/settings.js';
import { Clock } from '../platform/clock.js';

let core: RunningCore;
let now = new Date('2026-03-02T12:00:00Z');
beforeAll(async () => {
  core = await startCore();
  core.app.get(Clock).now = () => now;
});
afterAll(() => core?.stop());

const [one, other] = ['the first bot', 'the second bot'];
const take = (id: string, holder: string, who = core.client(botSecret)) =>
  who.takeUpdate({ params: { id }, body: { holder } });
const finish = (id: string, holder: string) =>
  core.client(botSecret).finishUpdate({ params: { id }, body: { holder } });

describe('an update', () => {
  it('is taken by one of several bots, however close together they ask', async () => {
    const standings = await Promise.all([one, other, 'a third bot'].map((holder) => take('1', holder)));
    expect(standings.map(({ standing }) => standing).sort()).toEqual(['busy', 'busy', 'taken']);
    expect(standings.find(({ standing }) => standing === 'busy')?.freeAt).toBe('2026-03-02T12:00:10.000Z');
  });

  it('is nobody else’s once it is answered', async () => {
    await take('2', one);
    await finish('2', other);
    expect((await take('2', other)).standing).toBe('busy');
    await finish('2', one);
    now = new Date(now.getTime() + 60_000);
    expect((await take('2', other)).standing).toBe('done');
  });

  it('is held for longer by a bot that takes it again', async () => {
    await take('5', one);
    now = new Date(now.getTime() + 9_000);
    expect((await take('5', one)).standing).toBe('taken');
    now = new Date(now.getTime() + 9_000);
    expect((await take('5', other)).standing).toBe('busy');
  });

  it('goes to another bot when the first ended before it had answered', async () => {
    await take('3', one);
    now = new Date(now.getTime() + 10_000);
    expect((await take('3', other)).standing).toBe('taken');
    await finish('3', one);
    expect((await take('3', 'a third bot')).standing).toBe('busy');
  });

  it('is for bots alone, and has a number', async () => {
    expect(await codeOf(take('4', one, core.administrator))).toBe('refused');
    expect(await codeOf(take('4', one, core.client()))).toBe('unauthenticated');
    expect(await codeOf(take('x', one))).toBe('invalid');
  });
});
