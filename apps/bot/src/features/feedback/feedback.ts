import { Composer } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { BotContext, Window } from '../../context.js';
import { acknowledge, tolerateBadRequest } from '../../telegram/send.js';
import { feedbackButton } from './feedback-button.js';

/** Helped, or not: told to core once, thanked in a notice, and the two buttons go. */
export function feedbackFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.callbackQuery(feedbackButton.filter, async (ctx, next) => {
    const [id, verdict] = feedbackButton.unpack(ctx.callbackQuery.data) ?? [];
    if (id === undefined) return next();
    const helped = verdict === 'yes';
    await window.core.giveFeedback({ params: { id }, body: { helped } });
    await acknowledge(window, ctx, ctx.say(helped ? 'feedback.helped' : 'feedback.notHelped'));
    await removeFeedbackButtons(window, ctx);
  });
  return feature;
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
