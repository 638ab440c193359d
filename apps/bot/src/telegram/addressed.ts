import type { BotContext } from '../context.js';

/** Whether an update is meant for the bot. In a group it stays out of what people say to each other. */
export function isAddressed(ctx: BotContext): boolean {
  if (ctx.chat === undefined || ctx.chat.type === 'channel') return false;
  if (ctx.chat.type === 'private' || ctx.callbackQuery || ctx.myChatMember) return true;
  return isReplyToBot(ctx) || isMentioned(ctx) || isCommandForBot(ctx);
}

/** The words of a message without the bot's own name. */
export function withoutMention(ctx: BotContext, text: string): string {
  return text.replaceAll(new RegExp(`@${ctx.me.username}\\b`, 'gi'), '').trim();
}

function isReplyToBot(ctx: BotContext): boolean {
  return ctx.msg?.reply_to_message?.from?.id === ctx.me.id;
}

function isMentioned(ctx: BotContext): boolean {
  const text = ctx.msg?.text ?? ctx.msg?.caption ?? '';
  return new RegExp(`@${ctx.me.username}\\b`, 'i').test(text);
}

/** A command without a name is for every bot of the group; one for another bot carries that bot's name. */
function isCommandForBot(ctx: BotContext): boolean {
  return /^\/[a-z0-9_]+(\s|$)/i.test(ctx.msg?.text ?? '');
}
