import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort, type Part } from '@ventanilla/stack';
import type { Person } from '@ventanilla/telegram-sandbox';
import { afterEach, describe, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { settledPerson } from '../support/persons.js';
import { listens, startSecondBot } from '../support/second-bot.js';
import { startShufflingBalancer } from '../support/shuffling-balancer.js';

const PERSONS = 6;
const questions = ['dónde vacunan a mi bebé?', 'dónde busco trabajo?', 'mi mama no respira'];
/** What is in the answer to each question and in no other. */
const marks = [/[Vv]acuna/, /Empleo/, /107/];
/** A bot that found an update taken looks again after a second. */
const LATE_ANSWERS_MS = 2_500;

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of cleanUp.splice(0).reverse()) await close();
});

async function settled(window: TestWindow): Promise<Person[]> {
  return Promise.all(Array.from({ length: PERSONS }, () => settledPerson(window, 'es', 'quilmes')));
}

/** Everybody asks everything at once; gives how often each question was answered to each of them. */
async function timesAnswered(persons: readonly Person[]): Promise<number[][]> {
  const asked = persons.map((person) => person.messages().at(-1)?.id ?? 0);
  for (const question of questions) for (const person of persons) person.send(question);
  const counts = () =>
    persons.map((person, at) => {
      const told = person.messages().filter(({ fromBot, id }) => fromBot && id > (asked[at] ?? 0));
      return marks.map((mark) => told.filter(({ text }) => mark.test(text)).length);
    });
  const everybody = () => counts().every((times) => times.every((count) => count > 0));
  await expect.poll(everybody, { timeout: 60_000 }).toBe(true);
  await sleep(LATE_ANSWERS_MS);
  return counts();
}

const once = Array.from({ length: PERSONS }, () => marks.map(() => 1));

describe('of two bots', () => {
  it('that fetch the same updates, one answers each', async () => {
    const window = await openWindow();
    cleanUp.push(() => window.close());
    const second = await startSecondBot(window);
    cleanUp.push(() => second.stop());
    expect(await timesAnswered(await settled(window))).toEqual(once);
  });

  it('that are sent every update, twice and in another order, one answers each', async () => {
    const balancer = await startShufflingBalancer(7);
    cleanUp.push(() => balancer.close());
    const webhook = { TELEGRAM_WEBHOOK_URL: balancer.url, TELEGRAM_WEBHOOK_SECRET: 'a_secret_of_this_test' };
    const window = await openWindow({ env: { bot: webhook } });
    cleanUp.push(() => window.close());
    const second = await startSecondBot(window);
    cleanUp.push(() => second.stop());
    const bots = [window.stack.parts.get('bot'), second].flatMap((bot) => bot ?? []);
    for (const bot of bots) await listens(bot);
    balancer.bots.push(...bots.map(hookOf));
    expect(await timesAnswered(await settled(window))).toEqual(once);
    await balancer.settle();
  });
});

describe('a bot that was killed in the middle of an answer', () => {
  const sentUpdates = (port: number) => ({
    PORT: String(port),
    TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
    TELEGRAM_WEBHOOK_SECRET: 'a_secret_of_this_test',
  });

  it.each(['fetches', 'is sent'])('gives it once it is back: one that %s its updates', async (way) => {
    const bot = way === 'is sent' ? sentUpdates(await findFreePort()) : {};
    const window = await openWindow({ env: { bot } });
    cleanUp.push(() => window.close());
    const person = await settledPerson(window, 'es', 'quilmes');
    window.telegram.driver.injectFault({ kind: 'blackHole', method: 'sendMessage' });
    const { id } = person.send('mi mama no respira');
    await sleep(1_000);
    await window.stack.parts.get('bot')?.kill();
    await window.stack.parts.get('bot')?.start();
    const answer = await person.waitFor((seen) => seen.fromBot && seen.id > id && seen.text !== '', {
      timeoutMs: 60_000,
    });
    expect(answer.text).toContain('107');
  });
});

function hookOf(bot: Part): string {
  return `http://127.0.0.1:${bot.definition.env['PORT']}/hook`;
}
