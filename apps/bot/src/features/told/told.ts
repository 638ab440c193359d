import { CoreError } from '@ventanilla/contracts';
import { Composer, InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { acknowledge, editInPlace, send } from '../../telegram/send.js';
import { offerToldButton, toldButton } from './told-buttons.js';

type Pressed = { window: Window; ctx: BotContext; question: string };

/**
 * "Tell me when there is an answer": what is kept for it is said first, and kept only after a yes. One tap leaves again.
 * In a group nobody is told anything: it would tell everybody what one person asked.
 */
export function toldFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.callbackQuery(offerToldButton.filter, async (ctx, next) => {
    const [question] = offerToldButton.unpack(ctx.callbackQuery.data) ?? [];
    if (question === undefined) return next();
    await acknowledge(window, ctx);
    await askForConsent(ctx, question);
  });
  feature.callbackQuery(toldButton.filter, async (ctx, next) => {
    const [question, said] = toldButton.unpack(ctx.callbackQuery.data) ?? [];
    if (question === undefined) return next();
    await acknowledge(window, ctx);
    const pressed = { window, ctx, question };
    if (said === 'yes') await agree(pressed);
    else if (said === 'leave') await leave(pressed);
    else await editInPlace(window, ctx, { blocks: [lines(ctx.say('told.declined'))] });
  });
  return feature;
}

async function askForConsent(ctx: BotContext, question: string): Promise<void> {
  if (ctx.chat?.type !== 'private') return send(ctx, { blocks: [lines(ctx.say('told.privateOnly'))] });
  const keyboard = new InlineKeyboard([
    callbackButton(ctx.say('told.agree'), toldButton.pack(question, 'yes')),
    callbackButton(ctx.say('told.decline'), toldButton.pack(question, 'no')),
  ]);
  await send(ctx, { blocks: [lines(ctx.say('told.consent'))], keyboard });
}

async function agree({ window, ctx, question }: Pressed): Promise<void> {
  if (ctx.chat?.type !== 'private' || !(await isKept({ window, ctx, question }))) {
    return editInPlace(window, ctx, { blocks: [lines(ctx.say('told.impossible'))] });
  }
  const keyboard = new InlineKeyboard([callbackButton(ctx.say('told.leave'), toldButton.pack(question, 'leave'))]);
  await editInPlace(window, ctx, { blocks: [lines(ctx.say('told.kept'))], keyboard });
}

/** False when the question is gone, or nobody could ever find an answer to it. */
async function isKept({ window, ctx, question }: Pressed): Promise<boolean> {
  const body = { asker: ctx.asker, chat: String(ctx.chat?.id), language: ctx.language };
  try {
    await window.core.awaitAnswer({ params: { id: question }, body });
    return true;
  } catch (error) {
    if (error instanceof CoreError && (error.code === 'notFound' || error.code === 'wrongState')) return false;
    throw error;
  }
}

async function leave({ window, ctx, question }: Pressed): Promise<void> {
  await window.core.stopAwaitingAnswer({ params: { id: question }, query: { asker: ctx.asker } });
  await editInPlace(window, ctx, { blocks: [lines(ctx.say('told.left'))] });
}
