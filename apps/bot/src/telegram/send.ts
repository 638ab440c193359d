import type { FileContent } from '@ventanilla/contracts';
import { GrammyError, type InlineKeyboard, InputFile, type Keyboard } from 'grammy';
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

/** Telegram's limit on what stands under a picture, counted after its markup is read. */
const LONGEST_CAPTION = 1_024;

/**
 * Shows a picture with its words under it, or right after it when they are long. False when Telegram would not take it:
 * then nothing was said yet.
 */
export async function sendPicture(
  window: Window,
  ctx: BotContext,
  { picture, blocks, keyboard }: Pick<Outgoing, 'blocks'> & { picture: FileContent; keyboard: InlineKeyboard },
): Promise<boolean> {
  const [caption, ...more] = toMessages(blocks, LONGEST_CAPTION);
  const under = caption && more.length === 0 ? { caption: caption.markup, reply_markup: keyboard } : {};
  const file = new InputFile(Buffer.from(picture.content, 'base64'), picture.fileName);
  try {
    await ctx.replyWithPhoto(file, { parse_mode: 'HTML', ...under, ...replying(ctx, undefined) });
  } catch (error) {
    tolerateBadRequest(window, error);
    return false;
  }
  if (more.length > 0) await send(ctx, { blocks, keyboard });
  return true;
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
