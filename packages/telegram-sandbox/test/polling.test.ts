import { Bot } from 'grammy';
import { afterEach, describe, expect, it } from 'vitest';
import { startTelegramSandbox, type TelegramSandbox } from '../src/index.js';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function startSandbox(): Promise<TelegramSandbox> {
  const sandbox = await startTelegramSandbox();
  ends.push(() => sandbox.close());
  return sandbox;
}

function startBot(sandbox: TelegramSandbox): Bot {
  const bot = new Bot(sandbox.token, { client: { apiRoot: sandbox.apiRoot } });
  ends.push(() => bot.stop());
  return bot;
}

describe('a bot that polls', () => {
  it('answers a person', async () => {
    const sandbox = await startSandbox();
    const bot = startBot(sandbox);
    bot.command('start', (ctx) => ctx.reply(`Hola ${ctx.from?.first_name}`));
    bot.on('message:text', (ctx) => ctx.reply(`<b>${ctx.msg.text}</b>`, { parse_mode: 'HTML' }));
    void bot.start();
    const persona = sandbox.driver.person({ name: 'Persona 1' });
    persona.sendCommand('start');
    expect((await persona.nextMessage()).text).toBe('Hola Persona 1');
    persona.send('¿Dónde vacunan?');
    const reply = await persona.nextMessage();
    expect(reply.text).toBe('¿Dónde vacunan?');
    expect(reply.entities).toEqual([{ type: 'bold', offset: 0, length: 15 }]);
  });
});
