import { GrammyError, type InlineKeyboard, type Keyboard } from 'grammy';
import type { ReplyKeyboardRemove, ReplyParameters } from 'grammy/types';
import type { BotContext, Window } from '../context.js';
import type { Block } from '../presentation/html.js';
import { toMessages } from '../presentation/messages.js';

export type Outgoing = {
  blocks: readonly Block[];
  /** Under the last message. */
  keyboard?: InlineKeyboard | Keyboard | ReplyKeyboardRemove;
  /** The message that is answered; in a group always the one that spoke to the bot. */
  replyTo?: number;
};

/** Says something, in as many messages as it needs. Links never unfold into previews. */
export async function send(ctx: BotContext, { blocks, keyboard, replyTo }: Outgoing): Promise<void> {
  const messages = toMessages(blocks);
  for (const [index, { markup }] of messages.entries()) {
    const isLast = index === messages.length - 1;
    await ctx.reply(markup, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      ...(keyboard && isLast ? { reply_markup: keyboard } : {}),
      ...(index === 0 ? replying(ctx, replyTo) : {}),
    });
  }
}

function replying(ctx: BotContext, replyTo: number | undefined): { reply_parameters?: ReplyParameters } {
  const inGroup = ctx.chat?.type !== 'private' && ctx.callbackQuery === undefined;
  const message = replyTo ?? (inGroup ? ctx.msgId : undefined);
  if (message === undefined) return {};
  return { reply_parameters: { message_id: message, allow_sending_without_reply: true } };
}

/** Replaces what a message with buttons says. A message that already says so, or is gone, is left as it is. */
export async function editInPlace(
  window: Window,
  ctx: BotContext,
  { blocks, keyboard }: { blocks: readonly Block[]; keyboard?: InlineKeyboard },
): Promise<void> {
  const [first] = toMessages(blocks);
  if (first === undefined) return;
  const other = { parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true } };
  await ctx
    .editMessageText(first.markup, keyboard ? { ...other, reply_markup: keyboard } : other)
    .catch((error: unknown) => tolerateBadRequest(window, error));
}

/** Ends the waiting of a pressed button, perhaps with a short notice. A press older than Telegram remembers is let go. */
export async function acknowledge(window: Window, ctx: BotContext, text?: string): Promise<void> {
  await ctx
    .answerCallbackQuery(text === undefined ? {} : { text })
    .catch((error: unknown) => tolerateBadRequest(window, error));
}

export function tolerateBadRequest({ logger }: Window, error: unknown): void {
  if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  logger.debug({ error }, 'Telegram had nothing to change');
}
