import { notHelpedReasons } from '@ventanilla/contracts';
import { Composer, InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { acknowledge, editInPlace, send, tolerateBadRequest } from '../../telegram/send.js';
import { feedbackButton, whyButton } from './feedback-button.js';

/** Helped, or not: told to core at once, thanked in a notice, and the two buttons go. Who says no is asked why with three. */
export function feedbackFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.callbackQuery(feedbackButton.filter, async (ctx, next) => {
    const [id, verdict] = feedbackButton.unpack(ctx.callbackQuery.data) ?? [];
    if (id === undefined) return next();
    const helped = verdict === 'yes';
    await window.core.giveFeedback({ params: { id }, body: { helped } });
    await acknowledge(window, ctx, ctx.say(helped ? 'feedback.helped' : 'feedback.notHelped'));
    await removeFeedbackButtons(window, ctx);
    if (!helped) await askWhy(ctx, id);
  });
  feature.callbackQuery(whyButton.filter, async (ctx, next) => {
    const [id, why] = whyButton.unpack(ctx.callbackQuery.data) ?? [];
    const reason = notHelpedReasons.find((each) => each === why);
    if (id === undefined || reason === undefined) return next();
    await window.core.giveFeedback({ params: { id }, body: { helped: false, why: reason } });
    await acknowledge(window, ctx);
    await editInPlace(window, ctx, { blocks: [lines(ctx.say('feedback.whyThanks'))] });
  });
  return feature;
}

/** One reason a row: three words side by side are cut off on a small phone. */
async function askWhy(ctx: BotContext, id: string): Promise<void> {
  const rows = notHelpedReasons.map((why) => callbackButton(ctx.say(`feedback.${why}`), whyButton.pack(id, why)));
  await send(ctx, { blocks: [lines(ctx.say('feedback.why'))], keyboard: new InlineKeyboard(rows) });
}

async function removeFeedbackButtons(window: Window, ctx: BotContext): Promise<void> {
  const rows = ctx.callbackQuery?.message?.reply_markup?.inline_keyboard ?? [];
  const kept = rows.map((row) => row.filter((button) => !isFeedback(button))).filter((row) => row.length > 0);
  await ctx
    .editMessageReplyMarkup({ reply_markup: { inline_keyboard: kept } })
    .catch((error: unknown) => tolerateBadRequest(window, error));
}

function isFeedback(button: InlineKeyboardButton): boolean {
  return 'callback_data' in button && feedbackButton.filter.test(button.callback_data);
}
