import { CoreError } from '@ventanilla/contracts';
import { Composer } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { send } from '../../telegram/send.js';

/** As the dashboard gives it, in a link or typed: `/start me-7KQ4MZ2P`. */
const CODE = /^(?:\/start )?me-?([a-z0-9]{8})$/i;

/** A member of staff connects their own chat, so that they can try on themselves what others would be sent. */
export function ownTelegramFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.hears(CODE, async (ctx, next) => {
    const code = CODE.exec(ctx.match[0])?.[1];
    if (code === undefined || ctx.chat.type !== 'private') return next();
    await send(ctx, { blocks: [lines(ctx.say(await linked(window, ctx, code)))] });
  });
  return feature;
}

async function linked({ core }: Window, ctx: BotContext, code: string) {
  const { asker, language, chatId } = ctx;
  try {
    await core.linkOwnTelegram({ body: { code, asker, chat: String(chatId), language } });
    return 'ownTelegram.linked';
  } catch (error) {
    if (error instanceof CoreError && ['notFound', 'invalid'].includes(error.code)) return 'ownTelegram.unusable';
    throw error;
  }
}
