import type { BotMessageKey } from '@ventanilla/languages';
import { Composer } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { acknowledge, send } from '../../telegram/send.js';

/** The last to be asked: whatever nobody else understood still gets a kind word and a way on. */
export function unhandledFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on('callback_query', (ctx) => acknowledge(window, ctx, ctx.say('unhandled.button')));
  // Telegram's own notices ("a photo of the group was changed") are nobody speaking.
  feature.on(['message:left_chat_member', 'message:new_chat_members', 'message:pinned_message'], () => undefined);
  feature.on('message', (ctx) => send(ctx, { blocks: [lines(ctx.say(kindWordFor(ctx)))] }));
  feature.on('edited_message:text', (ctx) => send(ctx, { blocks: [lines(ctx.say(kindWordFor(ctx)))] }));
  return feature;
}

function kindWordFor(ctx: BotContext): BotMessageKey {
  const message = ctx.msg;
  if (message?.voice || message?.audio || message?.video_note) return 'unhandled.voice';
  if (message?.photo || message?.video || message?.document || message?.animation) return 'unhandled.media';
  if (message?.sticker || message?.dice) return 'unhandled.sticker';
  if (message?.contact) return 'unhandled.contact';
  if (message?.text?.startsWith('/')) return 'unhandled.command';
  return message?.text === undefined ? 'unhandled.other' : 'group.hello';
}
