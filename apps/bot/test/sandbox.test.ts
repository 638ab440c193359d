import { Writable } from 'node:stream';
import { type Person, startTelegramSandbox, type TelegramSandbox } from '@ventanilla/telegram-sandbox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../src/config.js';
import { createLogger } from '../src/logger.js';
import { startBot } from '../src/start-bot.js';
import { anEmergency } from './builders.js';
import { FakeCore } from './fake-core.js';
import { serveCore } from './serve-core.js';

let telegram: TelegramSandbox;
let core: FakeCore;
let served: Awaited<ReturnType<typeof serveCore>>;
let stop: () => Promise<void>;
let logged: string[];

beforeAll(async () => {
  telegram = await startTelegramSandbox({ bot: { name: 'Ventanilla', username: 'ventanilla_bot' } });
});
afterAll(() => telegram.close());

beforeEach(async () => {
  core = new FakeCore();
  served = await serveCore(core.client);
  stop = await start();
});
afterEach(async () => {
  telegram.driver.clearFaults();
  await stop();
  await served.close();
});

function start(env: Record<string, string> = {}): Promise<() => Promise<void>> {
  logged = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      logged.push(String(chunk));
      done();
    },
  });
  const config = loadConfig({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    CORE_URL: served.url,
    BOT_SECRET: 'b'.repeat(32),
    ASKER_SECRET: 'a'.repeat(32),
    ...env,
  });
  return startBot(config, createLogger('debug', sink));
}

async function settledPerson(): Promise<Person> {
  const person = telegram.driver.person({ name: 'Persona', languageCode: 'es' });
  person.sendCommand('start');
  await person.nextMessage();
  person.press('Español');
  await person.nextMessage({ where: ({ text }) => text.includes('municipio') });
  person.press('Quilmes');
  await person.nextMessage({ where: ({ text }) => text.includes('Ventanilla – Quilmes') });
  return person;
}

describe('on Telegram', () => {
  it('a newcomer is led from language to municipality to the first answer', async () => {
    const person = await settledPerson();
    person.send('donde vacunan a mi bebe');
    const answer = await person.nextMessage();
    expect(answer.text).toContain('Allison Bell 770');
    expect(answer.entities.map(({ type }) => type)).toContain('bold');
    const press = person.press('Me sirvió');
    expect(await press.answer()).toMatchObject({ text: 'Gracias por avisar.' });
    expect(core.feedback).toHaveLength(1);
  });

  it('an organization opens a code from a link, confirms, and is done', async () => {
    const [id, entry] = ['1'.repeat(24), '2'.repeat(24)];
    const facts = [{ label: 'Horarios', value: 'lun a vie 8 a 13' }];
    const shown = (answer: 'confirmed' | null) => ({
      ...{ id, organization: 'Secretaría de Salud', municipality: 'Quilmes', correctUrl: null },
      entries: [{ id: entry, title: 'Vacunación', facts, answer }],
    });
    core.client.openTelegramCode = async () => shown(null);
    core.client.confirmByTelegram = async () => shown('confirmed');
    const person = telegram.driver.person({ name: 'Salud', languageCode: 'es' });
    person.sendCommand('start', 'ok-7KQ4MZ2P');
    await person.nextMessage({ where: ({ text }) => text.includes('lun a vie 8 a 13') });
    const press = person.press('Está bien');
    expect(await press.answer()).toMatchObject({ text: 'Confirmado. ¡Gracias!' });
    expect((await person.nextMessage()).text).toContain('ya miraste todo');
    expect(logged.join('')).not.toMatch(/7KQ4MZ2P|\bok-/);
  });

  it('a question that waited for the municipality is answered when it is pressed', async () => {
    const person = telegram.driver.person({ name: 'Persona', languageCode: 'es' });
    person.send('donde hay un hospital');
    await person.nextMessage();
    person.press('Ciudad de Buenos Aires');
    await person.nextMessage({ where: ({ text }) => text.includes('Allison') });
    expect(core.asked.at(-1)).toMatchObject({ municipality: 'caba', question: 'donde hay un hospital' });
  });

  it('the services are browsed in one message', async () => {
    const person = await settledPerson();
    person.sendCommand('services');
    const topics = await person.nextMessage();
    person.press('Salud (7)');
    const list = await person.waitFor(({ id, isEdited }) => id === topics.id && isEdited);
    expect(list.text).toContain('1. Hospital Iriarte');
    person.press('1');
    expect((await person.nextMessage()).text).toContain('Radio El Sol');
  });

  it('a location is asked for with a keyboard that goes once it is shared', async () => {
    const person = await settledPerson();
    person.sendCommand('nearby');
    await person.nextMessage();
    expect(person.keyboard().map(({ text }) => text)).toEqual(['Compartir mi ubicación', 'Ahora no']);
    person.shareLocation(-34.72, -58.25);
    expect((await person.nextMessage()).removesKeyboard).toBe(true);
  });

  it('danger is answered within a second, right after another answer', async () => {
    const person = await settledPerson();
    core.client.ask = async () => anEmergency();
    person.send('hospital');
    person.send('mi mama no respira');
    await person.nextMessage();
    const { text } = await person.nextMessage({ timeoutMs: 1_000 });
    expect(text.indexOf('107')).toBeLessThan(20);
  });

  it('somebody who waits sees that the bot is typing', async () => {
    const person = await settledPerson();
    core.client.ask = () => new Promise((resolve) => setTimeout(() => resolve(anEmergency()), 500));
    const action = person.nextAction();
    person.send('mi mama no respira');
    expect(await action).toBe('typing');
    await person.nextMessage();
  });

  it('a group is greeted, and a mention in it answered', async () => {
    const person = telegram.driver.person({ name: 'Persona', languageCode: 'es' });
    const group = telegram.driver.group({ title: 'Vecinos', members: [person] });
    const member = person.in(group);
    expect((await member.nextMessage()).text).toContain('En este grupo');
    member.send('@ventanilla_bot hospital en quilmes');
    expect((await member.nextMessage()).text).toContain('Allison Bell 770');
  });
});

describe('when Telegram has a bad day', () => {
  it.each(['serverError', 'garbage', 'hangUp'] as const)('polling goes on after: %s', async (kind) => {
    const person = await settledPerson();
    telegram.driver.injectFault({ kind, method: 'getUpdates', calls: 1 });
    person.send('hospital');
    expect((await person.nextMessage({ timeoutMs: 10_000 })).text).toContain('Allison');
  });

  it('an answer is sent again after it was told to wait', async () => {
    const person = await settledPerson();
    telegram.driver.flood({ calls: 1, retryAfterSeconds: 1, method: 'sendMessage' });
    person.send('hospital');
    expect((await person.nextMessage()).text).toContain('Allison');
  });

  it('an answer is sent again after the line broke', async () => {
    const person = await settledPerson();
    telegram.driver.injectFault({ kind: 'hangUp', method: 'sendMessage', calls: 1 });
    person.send('hospital');
    expect((await person.nextMessage()).text).toContain('Allison');
  });

  it('a second bot with the same token is told so', async () => {
    const stopSecond = await start();
    await expect.poll(() => logged.join(''), { timeout: 5_000 }).toContain('Another program');
    await stopSecond();
  });
});

describe('by webhook', () => {
  const secret = 'a_webhook_secret_for_tests';

  it('updates come in, and only from Telegram', async () => {
    await stop();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/telegram`;
    stop = await start({ TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret, PORT: String(port) });
    const person = telegram.driver.person({ name: 'Persona', languageCode: 'es' });
    person.send('hospital en quilmes');
    expect((await person.nextMessage()).text).toContain('Allison');

    const post = (body: string, token: string) =>
      fetch(url, { method: 'POST', body, headers: { 'x-telegram-bot-api-secret-token': token } });
    expect((await post('{"update_id":1}', 'a_wrong_secret')).status).toBe(401);
    expect((await post('{"update_id":"1"}', secret)).status).toBe(400);
    expect((await post('not json', secret)).status).toBe(400);
    expect((await post(`"${'x'.repeat(1_100_000)}"`, secret)).status).toBe(413);
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/else`)).status).toBe(404);
  });
});

async function freePort(): Promise<number> {
  const probe = await serveCore(core.client);
  await probe.close();
  return Number(new URL(probe.url).port);
}
