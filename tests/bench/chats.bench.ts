import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { defaultToken, type Person, startTelegramSandbox, type TelegramSandbox } from '@ventanilla/telegram-sandbox';
import { afterAll, beforeAll, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { processorSeconds } from '../support/processor-seconds.js';
import { residentMb } from '../support/resident-memory.js';

/**
 * A thousand chats that talk at the same time, beside a bot that only says back what it is told, in turns within one
 * run. Steadily they write as many messages a second as Telegram lets a bot answer; at once they all write in the same
 * moment. Then ours answers no faster than Telegram allows, thirty messages a second, while the other would be refused.
 * What the bot's process worked, in seconds, says more than the rest on a machine that others use too.
 */
const CHATS = 1_000;
const A_SECOND = 25;
const PATIENCE_MS = 180_000;
const questions = ['dónde vacunan a mi bebé?', 'dónde busco trabajo?', 'mi mama no respira', 'me robaron'];

let window: TestWindow;
let echoTelegram: TelegramSandbox;
let echo: ChildProcess;
beforeAll(async () => {
  window = await openWindow({ env: { core: { ANSWERS_PER_MINUTE: '1000000', LOG_LEVEL: 'warn' } } });
  echoTelegram = await startTelegramSandbox();
  const script = fileURLToPath(new URL('../support/echo-bot.mjs', import.meta.url));
  const env = { TELEGRAM_BOT_TOKEN: defaultToken, TELEGRAM_API_ROOT: echoTelegram.apiRoot };
  echo = spawn(process.execPath, [script], { env: { ...process.env, ...env }, stdio: 'inherit' });
});
afterAll(async () => {
  echo?.kill();
  if (echo?.exitCode === null) await once(echo, 'exit');
  await echoTelegram?.close();
  await window?.close();
});

const chatsOf = ({ driver }: TelegramSandbox): Person[] =>
  Array.from({ length: CHATS }, (_, at) => driver.person({ name: `Persona ${at}`, hasStarted: true }));

/** How long it takes from a message to the first reply to it, in milliseconds. */
async function reply(person: Person, text: string): Promise<number> {
  const sentAt = performance.now();
  const { id } = person.send(text);
  await person.waitFor((seen) => seen.fromBot && seen.id > id, { timeoutMs: PATIENCE_MS });
  return performance.now() - sentAt;
}

async function everybodyWrites(persons: readonly Person[], pauseMs: number, place = ''): Promise<number[]> {
  const replies: Promise<number>[] = [];
  for (const [at, person] of persons.entries()) {
    replies.push(reply(person, `${questions[at % questions.length]}${place}`));
    if (pauseMs > 0) await sleep(pauseMs);
  }
  return (await Promise.all(replies)).sort((one, other) => one - other);
}

const workedBy = (pid: number | undefined) => (pid === undefined ? 0 : processorSeconds(pid));

const at = (times: readonly number[], share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);

it('answers a thousand chats beside a bot that says back what it is told', async () => {
  const ours = chatsOf(window.telegram);
  const echoed = chatsOf(echoTelegram);
  // Somebody new says where they are; from then on the bot knows.
  await everybodyWrites(ours, 1_000 / A_SECOND, ' en Quilmes');
  const rows = [];
  for (const [how, pauseMs] of [
    ['steadily', 1_000 / A_SECOND],
    ['at once', 0],
  ] as const) {
    for (const [bot, persons, pid] of [
      ['echo', echoed, echo.pid],
      ['ours', ours, window.stack.parts.get('bot')?.pid],
    ] as const) {
      const before = workedBy(pid);
      const times = await everybodyWrites(persons, pauseMs);
      const processor = { 'bot s': Number((workedBy(pid) - before).toFixed(1)) };
      const figures = { 'p50 ms': at(times, 0.5), 'p99 ms': at(times, 0.99), 'last ms': at(times, 1) };
      rows.push({ bot, how, ...figures, ...processor, 'bot MB': residentMb(pid) });
    }
  }
  console.table(rows);
  const core = residentMb(window.stack.parts.get('core')?.pid);
  console.log(`core: ${core} MB; load of the machine: ${loadavg()[0]?.toFixed(1)}`);
});
