import { autoRetry } from '@grammyjs/auto-retry';
import { HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { aBot, refusalOf, startConversation, startSandbox } from './sandbox.js';

describe('a bad day of Telegram', () => {
  it('floods for some calls and then goes on', async () => {
    const { api, persona, sandbox } = await startConversation();
    sandbox.driver.flood({ calls: 2, retryAfterSeconds: 3 });
    for (let call = 0; call < 2; call += 1) {
      expect(await refusalOf(api.sendMessage(persona.id, 'hola'))).toEqual({
        code: 429,
        description: 'Too Many Requests: retry after 3',
      });
    }
    await api.sendMessage(persona.id, 'ahora sí');
    expect(persona.messages().map(({ text }) => text)).toEqual(['ahora sí']);
  });

  it('is survived by auto-retry', async () => {
    const { api, persona, sandbox } = await startConversation();
    api.config.use(autoRetry());
    sandbox.driver.flood({ seconds: 0.8 });
    await api.sendMessage(persona.id, 'al fin');
    expect(persona.messages().map(({ text }) => text)).toEqual(['al fin']);
  });

  it('answers 500 only for the method it was told', async () => {
    const { api, persona, sandbox } = await startConversation();
    sandbox.driver.injectFault({ kind: 'serverError', method: 'sendVenue', calls: 1 });
    await api.sendMessage(persona.id, 'hola');
    const refused = await refusalOf(api.sendVenue(persona.id, 0, 0, 'Centro', 'Calle 1'));
    expect(refused).toEqual({ code: 500, description: 'Internal Server Error' });
  });

  it.each(['garbage', 'badGateway', 'hangUp'] as const)('answers %s, and nothing was sent', async (kind) => {
    const { api, persona, sandbox } = await startConversation();
    sandbox.driver.injectFault({ kind });
    await expect(api.sendMessage(persona.id, 'hola')).rejects.toBeInstanceOf(HttpError);
    expect(persona.messages()).toEqual([]);
  });

  it('hangs up after sending, so that the bot cannot know', async () => {
    const { api, persona, sandbox } = await startConversation();
    sandbox.driver.injectFault({ kind: 'hangUpAfter' });
    await expect(api.sendMessage(persona.id, 'hola')).rejects.toBeInstanceOf(HttpError);
    expect(persona.messages().map(({ text }) => text)).toEqual(['hola']);
  });

  it('never answers, until the caller gives up', async () => {
    const { api, persona, sandbox } = await startConversation();
    sandbox.driver.injectFault({ kind: 'blackHole' });
    await expect(api.sendMessage(persona.id, 'hola', {}, AbortSignal.timeout(80) as never)).rejects.toThrow();
    expect(persona.messages()).toEqual([]);
  });

  it('ends when it is told to', async () => {
    const { api, persona, sandbox } = await startConversation();
    sandbox.driver.flood({ seconds: 60 });
    sandbox.driver.clearFaults();
    await api.sendMessage(persona.id, 'hola');
    expect(persona.messages()).toHaveLength(1);
  });
});

describe('rates', () => {
  it('refuses more messages in a second than it was told', async () => {
    const sandbox = await startSandbox({ messagesPerSecond: 3 });
    const { api } = aBot(sandbox);
    const persons = [1, 2, 3, 4].map((number) =>
      sandbox.driver.person({ name: `Persona ${number}`, hasStarted: true }),
    );
    const outcomes = await Promise.allSettled(persons.map((person) => api.sendMessage(person.id, 'aviso')));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });

  it('refuses a second message to the same chat within a second, but not to another', async () => {
    const sandbox = await startSandbox({ messagesPerSecondPerChat: 1 });
    const { api } = aBot(sandbox);
    const one = sandbox.driver.person({ name: 'Persona 1', hasStarted: true });
    const two = sandbox.driver.person({ name: 'Persona 2', hasStarted: true });
    await api.sendMessage(one.id, 'aviso');
    await api.sendMessage(two.id, 'aviso');
    expect((await refusalOf(api.sendMessage(one.id, 'aviso'))).description).toBe('Too Many Requests: retry after 1');
    await api.sendChatAction(one.id, 'typing');
  });
});
