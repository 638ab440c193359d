import { Composer, InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { acknowledge, send, tolerateBadRequest } from '../../telegram/send.js';
import { joinButton } from '../alerts/alert-buttons.js';
import { leaveButton } from './leave-button.js';

/** The one tap under a message that nobody asked for just now, and `/stop` for all of them. */
export function leaveFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['stop', 'basta', 'parar', 'arreter', 'sispann'], async (ctx) => {
    await leave(window, ctx, null);
    await send(ctx, { blocks: [lines(ctx.say('outreach.stopped'))] });
  });
  // Telegram tells when somebody blocks the bot; whoever just deletes their account is found out by the next message.
  feature.chatType('private').on('my_chat_member', async (ctx, next) => {
    if (ctx.myChatMember.new_chat_member.status !== 'kicked') return next();
    await leave(window, ctx, null);
  });
  feature.callbackQuery(leaveButton.filter, async (ctx, next) => {
    const [kind, about] = leaveButton.unpack(ctx.callbackQuery.data) ?? [];
    if (kind === undefined || about === undefined) return next();
    await leave(window, ctx, `${kind}:${about}`);
    await acknowledge(window, ctx);
    await removeLeaveButton(window, ctx);
    await send(ctx, { blocks: [lines(ctx.say('outreach.left'))], keyboard: wayBack(ctx, kind, about) });
  });
  return feature;
}

function leave({ core }: Window, { asker }: BotContext, reason: string | null): Promise<undefined> {
  return core.leaveOutreach({ params: { asker }, body: { reason } });
}

/** For whoever tapped it by mistake. They agreed before; this is their yes again. */
function wayBack(ctx: BotContext, kind: string, about: string): InlineKeyboard {
  if (kind !== 'alerts') return new InlineKeyboard();
  return new InlineKeyboard().add(...callbackButton(ctx.say('outreach.back'), joinButton.pack(about)));
}

/** The message itself stays: it may say what to do in a flood. */
async function removeLeaveButton(window: Window, ctx: BotContext): Promise<void> {
  const rows = ctx.callbackQuery?.message?.reply_markup?.inline_keyboard ?? [];
  const others = rows.map((row) =>
    row.filter((button) => !('callback_data' in button && isLeave(button.callback_data))),
  );
  await ctx
    .editMessageReplyMarkup({ reply_markup: { inline_keyboard: others.filter((row) => row.length > 0) } })
    .catch((error: unknown) => tolerateBadRequest(window, error));
}

function isLeave(data: string): boolean {
  return leaveButton.filter.test(data);
}
