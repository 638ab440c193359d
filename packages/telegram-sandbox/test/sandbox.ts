import { Bot, type Context, GrammyError } from 'grammy';
import { afterEach } from 'vitest';
import { type SandboxOptions, startTelegramSandbox, type TelegramSandbox } from '../src/index.js';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** Something to be ended after the test, the latest first. */
export function endAfterwards(end: () => Promise<unknown>): void {
  endings.push(end);
}

export async function startSandbox(options: SandboxOptions = {}): Promise<TelegramSandbox> {
  const sandbox = await startTelegramSandbox(options);
  endAfterwards(() => sandbox.close());
  return sandbox;
}

/** A real grammY bot that talks to the sandbox; it polls once {@link run} is called. */
export function aBot({ apiRoot, token }: TelegramSandbox): Bot {
  return new Bot(token, { client: { apiRoot } });
}

/** Lets the bot poll until the test is over. */
export async function run(bot: Bot, options: Parameters<Bot['start']>[0] = {}): Promise<void> {
  const started = new Promise<void>((resolve) => {
    bot.start({ ...options, onStart: () => resolve() }).catch(() => undefined);
  });
  endAfterwards(() => bot.stop());
  await started;
}

/** A sandbox with a running bot and one person who has started it. */
export async function startConversation(prepare: (bot: Bot<Context>) => void = () => undefined) {
  const sandbox = await startSandbox();
  const bot = aBot(sandbox);
  prepare(bot);
  await run(bot);
  const persona = sandbox.driver.person({ name: 'Persona 1', hasStarted: true });
  return { sandbox, bot, persona, api: bot.api };
}

/** What the Bot API refused a call with. */
export async function refusalOf(call: Promise<unknown>): Promise<{ code: number; description: string }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof GrammyError) return { code: error.error_code, description: error.description };
    throw error;
  }
  throw new Error('The call was not refused.');
}
