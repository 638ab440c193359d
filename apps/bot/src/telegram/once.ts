import { randomUUID } from 'node:crypto';
import { CoreError, type UpdateStanding } from '@ventanilla/contracts';
import type { Middleware, NextFunction } from 'grammy';
import type { BotContext, Window } from '../context.js';

/** Telegram repeats an update at once or not at all; this many cover minutes of a busy bot. */
const REMEMBERED = 10_000;
/** Nobody waits for a core that is away: two answers are better than none. */
const PATIENCE_MS = 1_500;
const LOOK_AGAIN_MS = 1_000;
/** Core gives to another bot what nobody took for ten seconds. */
const TAKEN_AGAIN_MS = 4_000;

type Options = { remembered?: number; lookAgainMs?: number };
type Call = { params: { id: string }; body: { holder: string } };

/**
 * Lets each update through once: Telegram sends one again when it is unsure whether it arrived, and several bots may
 * be given the same. One that another bot has taken keeps nothing waiting; it is let through when that bot ends before
 * it has answered.
 */
export function handleOnce(window: Window, options: Options = {}): Middleware<BotContext> {
  const { remembered = REMEMBERED, lookAgainMs = LOOK_AGAIN_MS } = options;
  const holder = randomUUID();
  const isNew = remember(remembered);
  return async (ctx, next) => {
    const update = ctx.update.update_id;
    if (!isNew(update)) return;
    const call = { params: { id: String(update) }, body: { holder } };
    const standing = await take(window, call);
    if (standing === 'taken') await handle(window, call, next);
    if (standing === 'busy') inheritLater(window, call, next, lookAgainMs);
  };
}

async function handle(window: Window, call: Call, next: NextFunction): Promise<void> {
  const hold = setInterval(() => void take(window, call), TAKEN_AGAIN_MS).unref();
  await next().finally(() => clearInterval(hold));
  window.core.finishUpdate(call).catch((error: unknown) => complain(window, error));
}

function inheritLater(window: Window, call: Call, next: NextFunction, lookAgainMs: number): void {
  const look = async (): Promise<void> => {
    const standing = await take(window, call);
    if (standing === 'taken') await handle(window, call, next);
    if (standing === 'busy') inheritLater(window, call, next, lookAgainMs);
  };
  const lookOrLog = () =>
    look().catch((error: unknown) => window.logger.error({ error }, 'An update could not be handled'));
  setTimeout(() => void lookOrLog(), lookAgainMs).unref();
}

async function take(window: Window, call: Call): Promise<UpdateStanding['standing']> {
  try {
    return (await window.core.takeUpdate(call, { signal: AbortSignal.timeout(PATIENCE_MS) })).standing;
  } catch (error) {
    complain(window, error);
    return 'taken';
  }
}

function complain({ logger }: Window, error: unknown): void {
  if (!(error instanceof CoreError)) throw error;
  logger.debug({ error }, 'Core could not be told of an update: another bot may answer it too');
}

/** Says of each number once that it is new. */
function remember(most: number): (id: number) => boolean {
  const seen = new Set<number>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
