import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from '@grammyjs/types';
import { webhookCallback } from 'grammy';
import { describe, expect, it } from 'vitest';
import { aBot, endAfterwards, refusalOf, startSandbox } from './sandbox.js';

type Receiver = { url: string; updates: Update[]; secrets: (string | undefined)[] };

/** A bot's own HTTP server that answers with the given statuses in turn, the last one for ever. */
async function startReceiver(statuses: number[], answer = ''): Promise<Receiver> {
  const receiver: Receiver = { url: '', updates: [], secrets: [] };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    receiver.updates.push(JSON.parse(Buffer.concat(chunks).toString()) as Update);
    receiver.secrets.push(request.headers['x-telegram-bot-api-secret-token'] as string | undefined);
    const status = statuses.length > 1 ? statuses.shift() : statuses[0];
    response.writeHead(status ?? 200, { 'content-type': 'application/json' }).end(answer);
  });
  receiver.url = await listen(server);
  return receiver;
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endAfterwards(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

describe('a bot with a webhook', () => {
  it('answers through grammY, with its secret token checked', async () => {
    const sandbox = await startSandbox();
    const bot = aBot(sandbox);
    bot.on('message:text', (ctx) => ctx.reply(`eco: ${ctx.msg.text}`));
    const server = createServer(webhookCallback(bot, 'http', { secretToken: 'abc_123' }));
    await bot.api.setWebhook(await listen(server), { secret_token: 'abc_123' });
    const persona = sandbox.driver.person({ name: 'Persona 1' });
    persona.send('bonjou');
    expect((await persona.nextMessage()).text).toBe('eco: bonjou');
  });

  it('gets an update again until it answers 2xx, and sees what went wrong', async () => {
    const sandbox = await startSandbox({ webhookRetryMs: 20 });
    const { api } = aBot(sandbox);
    const receiver = await startReceiver([500, 401, 200]);
    await api.setWebhook(receiver.url);
    sandbox.driver.person({ name: 'Persona 1' }).send('hola');
    await expect.poll(() => receiver.updates.length).toBe(3);
    expect(new Set(receiver.updates.map((update) => update.update_id)).size).toBe(1);
    await expect.poll(async () => (await api.getWebhookInfo()).pending_update_count).toBe(0);
    expect((await api.getWebhookInfo()).last_error_message).toBe('Wrong response from the webhook: 401 Unauthorized');
  });

  it('gets the updates of one chat in order, and does not let one chat hold up another', async () => {
    const sandbox = await startSandbox({ webhookRetryMs: 30 });
    const receiver = await startReceiver([500, 200]);
    await aBot(sandbox).api.setWebhook(receiver.url);
    const [one, two] = ['Persona 1', 'Persona 2'].map((name) => sandbox.driver.person({ name }));
    one?.send('uno a');
    one?.send('uno b');
    two?.send('dos a');
    await expect.poll(() => receiver.updates.length).toBe(4);
    const texts = receiver.updates.map((update) => update.message?.text);
    expect(texts.filter((text) => text?.startsWith('uno'))).toEqual(['uno a', 'uno a', 'uno b']);
    expect(texts.indexOf('dos a')).toBeLessThan(texts.indexOf('uno b'));
  });

  it('may answer with a call, which is carried out', async () => {
    const sandbox = await startSandbox();
    const persona = sandbox.driver.person({ name: 'Persona 1' });
    const call = { method: 'sendMessage', chat_id: persona.id, text: 'en la respuesta' };
    const receiver = await startReceiver([200], JSON.stringify(call));
    await aBot(sandbox).api.setWebhook(receiver.url);
    persona.send('hola');
    expect((await persona.nextMessage()).text).toBe('en la respuesta');
    expect(receiver.secrets).toEqual([undefined]);
  });

  it('throws out a bot that was polling', async () => {
    const sandbox = await startSandbox();
    const { api } = aBot(sandbox);
    const refused = refusalOf(api.getUpdates({ timeout: 20 }));
    setTimeout(() => void api.setWebhook('http://127.0.0.1:9/nobody'), 30);
    expect(await refused).toEqual({ code: 409, description: 'Conflict: terminated by setWebhook request' });
  });

  it.each([
    ['ftp://example.org/hook', {}, 'bad webhook: An HTTPS URL must be provided for webhook'],
    ['http://127.0.0.1:9/hook', { secret_token: 'no spaces' }, 'secret token contains unallowed characters'],
  ])('is refused as %s with %o', async (url, options, reason) => {
    const { api } = aBot(await startSandbox());
    expect(await refusalOf(api.setWebhook(url, options))).toEqual({ code: 400, description: `Bad Request: ${reason}` });
  });
});
