import { Api, GrammyError, HttpError, type Transformer } from 'grammy';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../src/logger.js';
import { reachTelegram, UnknownTokenError } from '../src/telegram/reach-telegram.js';
import { makeResilient, retryNetwork } from '../src/telegram/resilience.js';
import { LastKnown, refreshLastKnown } from '../src/window/last-known.js';
import { aHelpLine } from './builders.js';
import { coreFailing, FakeCore } from './fake-core.js';

const silent = createLogger('silent');

describe('a call to Telegram whose line breaks', () => {
  it('is tried again', async () => {
    const { calls, call } = lineBreaking(2);
    await expect(call).resolves.toMatchObject({ ok: true });
    expect(calls()).toBe(3);
  });

  it('is given up after the fourth time', async () => {
    const { calls, call } = lineBreaking(9);
    await expect(call).rejects.toBeInstanceOf(HttpError);
    expect(calls()).toBe(4);
  });

  function lineBreaking(times: number) {
    let calls = 0;
    const breaking: Transformer = async () => {
      calls += 1;
      if (calls <= times) throw new HttpError('line broke', new Error('ECONNRESET'));
      return { ok: true, result: true as never };
    };
    const call = retryNetwork(1)(breaking as never, 'sendMessage', {} as never);
    return { calls: () => calls, call };
  }
});

describe('keeping within the limits of Telegram', () => {
  it('makes neither "typing" nor an edit wait for its turn', async () => {
    const api = new Api('42:AAAAAAAAAAAA');
    const done: string[] = [];
    api.config.use(async (_previous, method) => {
      done.push(method);
      return { ok: true, result: true as never };
    });
    makeResilient(api);
    const messages = Array.from({ length: 11 }, () => api.sendMessage(7, 'hola'));
    await Promise.all(messages.slice(0, 10));
    await api.sendChatAction(7, 'typing');
    await api.editMessageText(7, 1, 'hola');
    expect(done).toEqual([...Array(10).fill('sendMessage'), 'sendChatAction', 'editMessageText']);
    await api.sendMessage(8, 'otro chat');
    expect(done).toHaveLength(13);
    await messages.at(-1);
    expect(done).toHaveLength(14);
  });
});

describe('reaching Telegram at the start', () => {
  const refusal = (error_code: number) =>
    Promise.reject(new GrammyError('refused', { ok: false, error_code, description: 'no' }, 'getMe', {}));

  it.each([401, 404])('ends with what to do when it does not know the token (%i)', async (code) => {
    await expect(reachTelegram(() => refusal(code), silent)).rejects.toBeInstanceOf(UnknownTokenError);
  });

  it('ends when Telegram does not take the address of the webhook', async () => {
    await expect(reachTelegram(() => refusal(400), silent)).rejects.toMatchObject({ error_code: 400 });
  });
});

describe('what is last known', () => {
  it('covers every municipality in every language of the bot', async () => {
    const lastKnown = new LastKnown();
    await refreshLastKnown(new FakeCore().client, lastKnown);
    expect(lastKnown.municipalities().map(({ id }) => id)).toEqual(['quilmes', 'caba']);
    expect(lastKnown.helpLines('caba', 'ht')).toHaveLength(2);
  });

  it('stays when core is away', async () => {
    const lastKnown = new LastKnown();
    lastKnown.keepHelpLines('quilmes', 'es', [aHelpLine('107', 'SAME')]);
    const core = new FakeCore({ listPublicMunicipalities: coreFailing('unavailable') });
    await expect(refreshLastKnown(core.client, lastKnown)).rejects.toMatchObject({ code: 'unavailable' });
    expect(lastKnown.helpLines('quilmes', 'fr')).toHaveLength(1);
  });

  it('forgets the asker not heard from for longest when there are too many', () => {
    const lastKnown = new LastKnown();
    const preferences = { language: 'es', municipality: null, noticeShown: true };
    for (let asker = 0; asker <= 10_000; asker++) lastKnown.keepPreferences(String(asker), preferences);
    expect(lastKnown.preferences('0')).toBeNull();
    expect(lastKnown.preferences('1')).toEqual(preferences);
  });
});
