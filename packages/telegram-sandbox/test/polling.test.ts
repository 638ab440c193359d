import { run as runConcurrently } from '@grammyjs/runner';
import type { Update } from '@grammyjs/types';
import { GrammyError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { aBot, endAfterwards, refusalOf, run, startConversation, startSandbox } from './sandbox.js';

describe('a bot that polls', () => {
  it('answers a person who writes in their own language', async () => {
    const { persona } = await startConversation((bot) => {
      bot.command('start', (ctx) => ctx.reply(`Hola ${ctx.from?.first_name}, hablas ${ctx.from?.language_code}`));
    });
    persona.speak('uk');
    persona.sendCommand('start');
    expect((await persona.nextMessage()).text).toBe('Hola Persona 1, hablas uk');
  });

  it('gets updates as Telegram writes them', async () => {
    const sandbox = await startSandbox();
    const persona = sandbox.driver.person({ name: 'Persona 1', languageCode: 'pt' });
    persona.send('/start quilmes');
    const [update] = await aBot(sandbox).api.getUpdates();
    expect(update).toMatchObject({
      update_id: expect.any(Number),
      message: {
        message_id: 1,
        from: { id: persona.id, is_bot: false, first_name: 'Persona 1', language_code: 'pt' },
        chat: { id: persona.id, type: 'private', first_name: 'Persona 1' },
        text: '/start quilmes',
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      },
    });
  });

  it('waits for an update that comes later', async () => {
    const sandbox = await startSandbox();
    const waiting = aBot(sandbox).api.getUpdates({ timeout: 20 });
    setTimeout(() => sandbox.driver.person({ name: 'Persona 1' }).send('hola'), 20);
    expect(await waiting).toHaveLength(1);
  });

  it('gets an update again until it is confirmed with a higher offset', async () => {
    const sandbox = await startSandbox();
    const { api } = aBot(sandbox);
    const persona = sandbox.driver.person({ name: 'Persona 1' });
    for (const text of ['uno', 'dos', 'tres']) persona.send(text);
    const first = await api.getUpdates({ limit: 2 });
    expect(texts(first)).toEqual(['uno', 'dos']);
    expect(texts(await api.getUpdates())).toEqual(['uno', 'dos', 'tres']);
    expect(texts(await api.getUpdates({ offset: (first.at(-1)?.update_id ?? 0) + 1 }))).toEqual(['tres']);
    persona.send('cuatro');
    persona.send('cinco');
    expect(texts(await api.getUpdates({ offset: -1 }))).toEqual(['cinco']);
  });

  it('gets only the kinds it asked for', async () => {
    const sandbox = await startSandbox();
    const { api } = aBot(sandbox);
    const persona = sandbox.driver.person({ name: 'Persona 1' });
    await api.getUpdates({ allowed_updates: ['edited_message'] });
    const sent = persona.send('hola');
    persona.edit(sent.id, 'hola, ¿dónde vacunan?');
    const updates = await api.getUpdates();
    expect(updates.map((update) => Object.keys(update)[1])).toEqual(['edited_message']);
    expect(updates[0]?.edited_message?.edit_date).toBeTypeOf('number');
  });

  it('is thrown out with 409 when a second bot polls', async () => {
    const sandbox = await startSandbox();
    const first = aBot(sandbox).api.getUpdates({ timeout: 20 });
    const refused = refusalOf(first);
    setTimeout(() => void aBot(sandbox).api.getUpdates(), 30);
    expect(await refused).toEqual({
      code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
  });

  it('may not poll while a webhook is set', async () => {
    const sandbox = await startSandbox();
    const { api } = aBot(sandbox);
    await api.setWebhook('http://127.0.0.1:9/nobody');
    const { code, description } = await refusalOf(api.getUpdates());
    expect(code).toBe(409);
    expect(description).toContain("can't use getUpdates method while webhook is active");
    await api.deleteWebhook();
    expect(await api.getUpdates()).toEqual([]);
  });

  it('is told that it was blocked and unblocked', async () => {
    const sandbox = await startSandbox();
    const { api } = aBot(sandbox);
    const persona = sandbox.driver.person({ name: 'Persona 1', hasStarted: true });
    persona.block();
    expect(await refusalOf(api.sendMessage(persona.id, 'hola'))).toEqual({
      code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    persona.unblock();
    const statuses = (await api.getUpdates()).map((update) => update.my_chat_member?.new_chat_member.status);
    expect(statuses).toEqual(['kicked', 'member']);
  });

  it("works with grammY's runner, many chats at once", async () => {
    const sandbox = await startSandbox();
    const bot = aBot(sandbox);
    bot.on('message:text', (ctx) => ctx.reply(`eco: ${ctx.msg.text}`));
    const runner = runConcurrently(bot);
    endAfterwards(() => runner.stop());
    const persons = Array.from({ length: 40 }, (_, number) => sandbox.driver.person({ name: `Persona ${number}` }));
    for (const person of persons) person.send(person.name);
    const replies = await Promise.all(persons.map((person) => person.nextMessage()));
    expect(replies.map(({ text }) => text)).toEqual(persons.map(({ name }) => `eco: ${name}`));
  });

  it('is seen as connected while it polls and as gone when it is stopped', async () => {
    const sandbox = await startSandbox();
    const bot = aBot(sandbox);
    expect(sandbox.driver.isBotConnected).toBe(false);
    await run(bot);
    await expect.poll(() => sandbox.driver.isBotConnected).toBe(true);
    await bot.stop();
    await expect.poll(() => sandbox.driver.isBotConnected, { timeout: 4_000 }).toBe(false);
  });
});

describe('the door of the Bot API', () => {
  it('refuses a wrong token with 401', async () => {
    const { apiRoot } = await startSandbox();
    const response = await fetch(`${apiRoot}/bot1:WRONG/getMe`);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
  });

  it('refuses a method Telegram does not have with 404', async () => {
    const { apiRoot, token } = await startSandbox();
    const response = await fetch(`${apiRoot}/bot${token}/sendHug`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ ok: false, error_code: 404, description: 'Not Found: method not found' });
  });

  it('takes parameters from the address, a form and JSON, and methods in any case', async () => {
    const { apiRoot, token, driver } = await startSandbox();
    const persona = driver.person({ name: 'Persona 1', hasStarted: true });
    const url = `${apiRoot}/bot${token}/SENDMESSAGE`;
    const markup = JSON.stringify({ inline_keyboard: [[{ text: 'Sí', callback_data: 'si' }]] });
    await fetch(`${url}?${new URLSearchParams({ chat_id: String(persona.id), text: 'por GET' })}`);
    await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ chat_id: String(persona.id), text: 'por formulario', reply_markup: markup }),
    });
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: persona.id, text: 'por JSON' }),
    });
    expect(persona.messages().map(({ text }) => text)).toEqual(['por GET', 'por formulario', 'por JSON']);
    expect(persona.messages()[1]?.buttons).toEqual([{ text: 'Sí', callback_data: 'si' }]);
  });

  it('refuses a body that is no JSON object', async () => {
    const { apiRoot, token } = await startSandbox();
    const headers = { 'content-type': 'application/json' };
    for (const body of ['{"chat_id":', '[]']) {
      const response = await fetch(`${apiRoot}/bot${token}/sendMessage`, { method: 'POST', headers, body });
      expect(response.status).toBe(400);
    }
  });

  it('refuses a token that no bot could have', async () => {
    await expect(startSandbox({ token: 'secret' })).rejects.toThrow('must look like');
  });

  it('says which port is taken and how to choose another', async () => {
    const { port } = await startSandbox();
    await expect(startSandbox({ port })).rejects.toThrow(
      `Port ${port} is already in use. Choose another one with --port`,
    );
  });
});

it('reports refusals as grammY errors with their parameters', async () => {
  const { api, sandbox, persona } = await startConversation();
  sandbox.driver.flood({ calls: 1, retryAfterSeconds: 7 });
  const error = await api.sendMessage(persona.id, 'hola').catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(GrammyError);
  expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } });
});

function texts(updates: readonly Update[]): (string | undefined)[] {
  return updates.map((update) => update.message?.text);
}
