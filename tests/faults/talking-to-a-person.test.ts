import { setTimeout as sleep } from 'node:timers/promises';
import { type CaseMessage, CoreError } from '@ventanilla/contracts';
import type { Part, PartName } from '@ventanilla/stack';
import type { Person, SeenMessage } from '@ventanilla/telegram-sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { pressWhenShown, settledPerson } from '../support/persons.js';
import { becomesReady, partOf } from '../support/ready-again.js';
import { startSecondBot } from '../support/second-bot.js';

const patience = { timeoutMs: 15_000 };
/**
 * Longer than every first pause of whoever tries again: the bot's own look at core is the longest, with five seconds.
 * A whole minute: OUTAGE_SECONDS=60.
 */
const OUTAGE_MS = Number(process.env['OUTAGE_SECONDS'] ?? 12) * 1_000;
const MOST_TRIES = 100;
const teamWords = /Desde el equipo \w+/;

let window: TestWindow;
beforeAll(async () => {
  window = await openWindow({ database: 'own', content: 'none' });
  const periods = [{ days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const, opensAt: '00:00', closesAt: '24:00' }];
  const hours = periods.map(({ days, ...rest }) => ({
    ...{ validFrom: null, validTo: null, exceptions: [], byAppointment: false },
    periods: [{ days: [...days], ...rest }],
  }));
  const settings = { offered: true, hours, functions: [], textDays: 30, consentDays: 10, silence: null };
  await window.administrator.updateCaseSettings({ params: { id: 'quilmes' }, body: { version: 0, settings } });
});
afterAll(() => window?.close());

const part = (name: PartName): Part => partOf(window, name);

/** That of the case that was opened last. */
async function conversation(): Promise<{ id: string; messages: CaseMessage[] }> {
  const { items } = await window.administrator.listCases({ query: { municipality: 'quilmes', sort: '-openedAt' } });
  const id = items[0]?.id ?? '';
  const found = await window.administrator.listCaseMessages({ params: { id }, query: {} });
  return { id, messages: found.items };
}

/** What the bot did not confirm to Telegram yet, a new bot would be given again. */
async function everythingIsConfirmed() {
  const { apiRoot, token } = window.telegram;
  const pending = async () => {
    const answer = await fetch(`${apiRoot}/bot${token}/getWebhookInfo`);
    const { result } = (await answer.json()) as { result: { pending_update_count: number } };
    return result.pending_update_count;
  };
  await expect.poll(pending, { timeout: patience.timeoutMs }).toBe(0);
}

async function inACase(): Promise<Person> {
  const person = await settledPerson(window, 'es', 'quilmes');
  person.sendCommand('person');
  await pressWhenShown(person, /^person-begin/, 'asked');
  await person.waitFor(({ fromBot, text }) => fromBot && text.includes('Es tu consulta número'), patience);
  return person;
}

/** The person of a test: what they said, by what they were told of it. */
function speaking(person: Person) {
  const told = { kept: [] as string[], unknown: [] as { text: string; notice: SeenMessage }[] };
  // What the team writes may arrive at any moment; only what the bot says of a message is a notice.
  const nextNotice = () => {
    const seen = person.messages().at(-1)?.id ?? 0;
    return person.waitFor(
      ({ fromBot, id, text }) => fromBot && id > seen && text !== '' && !teamWords.test(text),
      patience,
    );
  };
  const say = async (text: string) => {
    const noticed = nextNotice();
    person.send(text);
    const notice = await noticed;
    if (notice.text.startsWith('Guardado')) told.kept.push(text);
    else told.unknown.push({ text, notice });
    return notice.text;
  };
  /** Presses "send it again" wherever the bot did not know, as it asks for, until it knows. */
  const sendAgain = async () => {
    for (let tries = 0; told.unknown.length > 0; tries += 1) {
      if (tries === MOST_TRIES) throw new Error('It was never kept');
      const { text, notice } = told.unknown.shift() as (typeof told.unknown)[number];
      const noticed = nextNotice();
      person.press('case:sendAgain', { messageId: notice.id });
      const next = await noticed;
      if (next.text.startsWith('Guardado')) told.kept.push(text);
      else told.unknown.unshift({ text, notice: next });
      await sleep(500);
    }
  };
  return { told, say, sendAgain };
}

/** Writes as the desk does: under the same name until core says that it is kept. */
async function writeUntilKept(id: string, text: string): Promise<number> {
  const body = { clientId: text.replaceAll(' ', '-'), text };
  for (let refused = 0; refused < MOST_TRIES; refused += 1) {
    const kept = await window.administrator.writeToPerson({ params: { id }, body }).catch((error: unknown) => {
      if (error instanceof CoreError && error.code === 'unavailable') return null;
      throw error;
    });
    if (kept) return refused;
    await sleep(500);
  }
  throw new Error('It was never kept');
}

/** What people wrote that arrived in the chat, in the order in which it did. */
function arrived(person: Person): string[] {
  return person.messages().flatMap(({ fromBot, text }) => (fromBot && teamWords.exec(text)) || []);
}

const fromPerson = (messages: readonly CaseMessage[]) =>
  messages.flatMap((each) => (each.from === 'person' ? [each.text] : []));
const fromStaff = (messages: readonly CaseMessage[]) =>
  messages.flatMap((each) => (each.from === 'staff' ? [each.text] : []));

it('a conversation of two keeps all that was acknowledged, once and in order, through an outage of the database', async () => {
  const person = await inACase();
  const { told, say, sendAgain } = speaking(person);
  const { id } = await conversation();
  await say('antes uno');
  await writeUntilKept(id, 'Desde el equipo uno');
  await say('antes dos');
  // Acknowledged, and perhaps not yet in the chat when the database goes.
  await writeUntilKept(id, 'Desde el equipo dos');
  await part('database').stop();
  const away = sleep(OUTAGE_MS);
  const writing = writeUntilKept(id, 'Desde el equipo tres');
  for (const text of ['durante uno', 'durante dos', 'durante tres']) expect(await say(text)).toContain('No sé si');
  await away;
  await part('database').start();
  await becomesReady(window);
  expect(await writing).toBeGreaterThan(1);
  await sendAgain();
  await say('después');
  await sendAgain();
  await writeUntilKept(id, 'Desde el equipo cuatro');
  const staff = ['uno', 'dos', 'tres', 'cuatro'].map((each) => `Desde el equipo ${each}`);
  await expect.poll(() => arrived(person), { timeout: 30_000 }).toEqual(expect.arrayContaining(staff));
  const said = ['antes uno', 'antes dos', 'durante uno', 'durante dos', 'durante tres', 'después'];
  expect(told).toEqual({ kept: said, unknown: [] });
  const { messages } = await conversation();
  expect(fromPerson(messages)).toEqual(said);
  expect(fromStaff(messages)).toEqual(staff);
  expect(arrived(person)).toEqual(staff);
});

it('a bot that starts while the database is away says that it does not know who somebody talks with', async () => {
  const person = await inACase();
  const { say } = speaking(person);
  await everythingIsConfirmed();
  await part('database').stop();
  await part('bot').kill();
  await part('bot').start();
  const answer = await say('mi hija necesita un turno');
  expect(answer).toContain('Ahora no puedo ver si estás hablando con una persona');
  expect(answer).toContain('NO le llegó');
  await part('database').start();
  await becomesReady(window);
  expect(await say('mi hija necesita un turno')).toContain('Guardado');
  expect(fromPerson((await conversation()).messages)).toEqual(['mi hija necesita un turno']);
});

it('of two bots, each message of a case is kept, acknowledged and delivered once', async () => {
  const second = await startSecondBot(window);
  try {
    const person = await inACase();
    const texts = ['uno', 'dos', 'tres', 'cuatro', 'cinco'];
    for (const text of texts) person.send(text);
    const acknowledged = () => person.messages().filter(({ fromBot, text }) => fromBot && text.startsWith('Guardado'));
    await expect.poll(() => acknowledged().length, { timeout: 30_000 }).toBe(texts.length);
    const { id } = await conversation();
    for (const text of ['uno', 'dos', 'tres']) await writeUntilKept(id, `Desde el equipo ${text}`);
    await expect.poll(() => arrived(person).length, { timeout: 30_000 }).toBeGreaterThanOrEqual(3);
    await second.kill();
    await window.stack.parts.get('bot')?.kill();
    await window.stack.parts.get('bot')?.start();
    expect(await speaking(person).say('seis')).toContain('Guardado');
    expect(fromPerson((await conversation()).messages)).toEqual([...texts, 'seis']);
    expect(acknowledged()).toHaveLength(texts.length + 1);
    expect(arrived(person)).toEqual(['uno', 'dos', 'tres'].map((each) => `Desde el equipo ${each}`));
  } finally {
    await second.stop();
  }
});
