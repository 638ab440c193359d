import { findLanguage } from '@ventanilla/languages';
import { Composer } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { BotContext, Window } from '../../context.js';
import { withoutMention } from '../../telegram/addressed.js';
import { acknowledge } from '../../telegram/send.js';
import { againButton } from './again-button.js';
import { answerIn, answerQuestion } from './answer-question.js';
import { chooseButton } from './choose-button.js';

/** Free text is a question. So is a corrected one: it is answered anew. */
export function askFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on(['message:text', 'edited_message:text'], async (ctx, next) => {
    const text = withoutMention(ctx, ctx.msg.text);
    if (text === '' || text.startsWith('/')) return next();
    await answerQuestion(window, ctx, { text, messageId: ctx.msg.message_id });
  });
  feature.callbackQuery(againButton.filter, async (ctx, next) => {
    const [code = ''] = againButton.unpack(ctx.callbackQuery.data) ?? [];
    const asked = ctx.callbackQuery.message?.reply_to_message;
    if (findLanguage(code) === null || asked?.text === undefined) return next();
    await acknowledge(window, ctx);
    await answerQuestion(window, ctx, { text: asked.text, messageId: asked.message_id, language: code });
  });
  feature.callbackQuery(chooseButton.filter, async (ctx, next) => {
    const chosen = chooseButton.unpack(ctx.callbackQuery.data);
    const { message } = ctx.callbackQuery;
    if (chosen === null || message === undefined) return next();
    const [municipality, kind, key] = chosen;
    await acknowledge(window, ctx);
    // Without the message that asked, what the button says is the question; core remembers what it was about.
    const asked = message.reply_to_message ?? message;
    const text =
      message.reply_to_message?.text ?? labelOf(message.reply_markup?.inline_keyboard, ctx.callbackQuery.data);
    await answerIn(window, ctx, municipality, { text, messageId: asked.message_id, choice: `${kind}:${key}` });
  });
  return feature;
}

/** What the pressed button says, without its number. */
function labelOf(rows: readonly (readonly InlineKeyboardButton[])[] = [], data: string): string {
  const pressed = rows.flat().find((button) => 'callback_data' in button && button.callback_data === data);
  return pressed?.text.replace(/^\d+\. /, '') ?? data;
}
