import { findFreePort } from '@ventanilla/stack';
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStack } from '../support/open-window.js';

// Somebody else's idea of the Bot API keeps ours honest: the same bot must work against both.
const token = '2000000002:a-bot-of-the-peer';
let server: TelegramServer;
let close: () => Promise<void>;

beforeAll(async () => {
  server = new TelegramServer({ port: await findFreePort(), host: '127.0.0.1', storage: 'RAM', storeTimeout: 60 });
  await server.start();
  const opened = await openStack({ token, apiRoot: server.config.apiURL });
  close = opened.close;
});
afterAll(async () => {
  await close?.();
  await server?.stop();
});

it('the bot answers danger on a Bot API that is not ours', async () => {
  const client = server.getClient(token, { timeout: 20_000, firstName: 'Persona', userId: 7, chatId: 7 });
  await client.sendMessage(client.makeMessage('mi mama no respira'));
  const said: string[] = [];
  for (let tries = 0; tries < 5 && !said.join(' ').includes('107'); tries += 1) {
    const { result } = await client.getUpdates();
    said.push(...result.map((update: { message: { text?: string } }) => update.message.text ?? ''));
  }
  expect(said.join(' ')).toContain('107');
});
