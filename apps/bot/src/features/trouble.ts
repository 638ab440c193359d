import { CoreError } from '@ventanilla/contracts';
import { type BotError, GrammyError } from 'grammy';
import type { BotContext, Window } from '../context.js';
import type { Block } from '../presentation/html.js';
import { lines } from '../presentation/lines.js';
import { acknowledge, send } from '../telegram/send.js';
import { lastKnownLineBlocks } from './emergency/help-lines.js';

/** Whatever went wrong: the person is told first and helped as far as possible, then it is logged. */
export function replyToTrouble(window: Window) {
  return async ({ error, ctx }: BotError<BotContext>): Promise<void> => {
    if (isUnwanted(error)) return window.logger.info('An answer was not delivered: the chat no longer wants the bot');
    try {
      if (ctx.callbackQuery) await acknowledge(window, ctx);
      await send(ctx, { blocks: troubleBlocks(window, ctx, error) });
    } catch (silenced) {
      window.logger.error({ error: silenced }, 'The apology could not be sent');
    }
    window.logger.error({ error }, 'An update could not be answered');
  };
}

function troubleBlocks(window: Window, ctx: BotContext, error: unknown): Block[] {
  if (!(error instanceof CoreError)) return [lines(ctx.say('trouble.sorry'))];
  switch (error.code) {
    case 'tooManyRequests':
      return [lines(ctx.say('ask.tooMany', { seconds: error.details.retryAfterSeconds ?? 60 }))];
    case 'tooLarge':
      return [lines(ctx.say('ask.tooLong'))];
    case 'invalid':
      return [lines(ctx.say('ask.unreadable'))];
    case 'notFound':
      return [lines(ctx.say('services.gone'))];
    default:
      return outageBlocks(window, ctx);
  }
}

function outageBlocks(window: Window, ctx: BotContext): Block[] {
  const helpLines = lastKnownLineBlocks(window, ctx);
  const apology = lines(ctx.say('outage.apology'));
  if (helpLines.length === 0) return [apology, lines(ctx.say('outage.noLines'))];
  return [apology, lines(ctx.say('outage.lines')), ...helpLines];
}

/** The person blocked the bot, or the group removed it. */
function isUnwanted(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}
