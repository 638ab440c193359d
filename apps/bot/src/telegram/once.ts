import type { Middleware } from 'grammy';
import type { BotContext } from '../context.js';

/** Telegram repeats an update at once or not at all; this many cover minutes of a busy bot. */
const REMEMBERED = 10_000;

/** Lets each update through once: Telegram sends one again when it is unsure whether it arrived. */
export function handleOnce(remembered = REMEMBERED): Middleware<BotContext> {
  const seen = new Set<number>();
  return async (ctx, next) => {
    const id = ctx.update.update_id;
    if (seen.has(id)) return;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > remembered && oldest !== undefined) seen.delete(oldest);
    await next();
  };
}
