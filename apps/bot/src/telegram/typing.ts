import type { BotContext, Window } from '../context.js';

/** A wait shorter than this needs no explaining. */
const FIRST_AFTER_MS = 300;
/** Telegram shows "typing" for five seconds at a time. */
const AGAIN_AFTER_MS = 4_500;

/** Shows that the bot is typing while something takes long. */
export async function whileTyping<Result>(window: Window, ctx: BotContext, work: Promise<Result>): Promise<Result> {
  const show = () => {
    ctx.replyWithChatAction('typing').catch((error: unknown) => {
      window.logger.debug({ error }, 'Could not show that the bot is typing');
    });
    timer = setTimeout(show, AGAIN_AFTER_MS);
  };
  let timer = setTimeout(show, FIRST_AFTER_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
